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

struct GetConfigurationBundleVersion {
  std::string bundle_arn{};
  std::string bundle_id{};
  std::string bundle_name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::string version_id{};
  /// Sensitive: never logged.
  std::optional<std::map<std::string, ComponentConfiguration, std::less<>>> components{};
  Box<VersionLineageMetadata> lineage_metadata{};
  Timestamp created_at{};
  Timestamp version_created_at{};
  std::optional<std::string> kms_key_arn{};

  friend bool operator==(const GetConfigurationBundleVersion&, const GetConfigurationBundleVersion&) = default;
};
GetConfigurationBundleVersion to_owned(const GetConfigurationBundleVersionView& view);
void write_json(internal::JsonWriter& writer, const GetConfigurationBundleVersion& in);

}  // namespace outcrop::bedrock_agentcore_control
