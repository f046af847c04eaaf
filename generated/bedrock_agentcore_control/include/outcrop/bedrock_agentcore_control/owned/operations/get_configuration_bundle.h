// GetConfigurationBundle: the output of Client::get_configuration_bundle, owned.
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

struct GetConfigurationBundleView;

struct GetConfigurationBundle {
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
  Timestamp updated_at{};
  std::optional<std::string> kms_key_arn{};

  friend bool operator==(const GetConfigurationBundle&, const GetConfigurationBundle&) = default;
};
GetConfigurationBundle to_owned(const GetConfigurationBundleView& view);
void write_json(internal::JsonWriter& writer, const GetConfigurationBundle& in);

}  // namespace outcrop::bedrock_agentcore_control
