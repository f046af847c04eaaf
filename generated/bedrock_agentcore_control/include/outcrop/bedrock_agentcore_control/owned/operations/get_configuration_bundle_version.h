// GetConfigurationBundleVersion: the output of Client::get_configuration_bundle_version, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/owned/version_lineage_metadata.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/component_configuration.h"
#include "outcrop/box.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct GetConfigurationBundleVersionView;

/// The bundle, and the version that was asked for.
struct GetConfigurationBundleVersion {
  /// The bundle's ARN.
  std::string bundle_arn{};
  /// The bundle's id.
  std::string bundle_id{};
  /// The bundle's name.
  std::string bundle_name{};
  /// What the bundle is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The id of the version.
  std::string version_id{};
  /// The settings of each component in this version, by the component's ARN.
  ///
  /// Sensitive: never logged.
  std::optional<std::map<std::string, ComponentConfiguration, std::less<>>> components{};
  /// Which versions this one was made from, on which branch, by whom and why.
  Box<VersionLineageMetadata> lineage_metadata{};
  /// When the bundle was created.
  Timestamp created_at{};
  /// When the version was created.
  Timestamp version_created_at{};
  /// The ARN of the customer's KMS key that encrypts the settings; absent where none was given.
  std::optional<std::string> kms_key_arn{};

  friend bool operator==(const GetConfigurationBundleVersion&, const GetConfigurationBundleVersion&) = default;
};
GetConfigurationBundleVersion to_owned(const GetConfigurationBundleVersionView& view);
void write_json(internal::JsonWriter& writer, const GetConfigurationBundleVersion& in);

}  // namespace outcrop::bedrock_agentcore_control
