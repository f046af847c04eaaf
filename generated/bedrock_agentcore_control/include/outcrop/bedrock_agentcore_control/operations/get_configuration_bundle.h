// Input and output of Client::get_configuration_bundle.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/component_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/version_lineage_metadata.h"
#include "outcrop/map_view.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_configuration_bundle. An absent member is not sent.
struct GetConfigurationBundleRequest {
  /// Required.
  std::optional<std::string> bundle_id{};
  std::optional<std::string> branch_name{};

  friend bool operator==(const GetConfigurationBundleRequest&, const GetConfigurationBundleRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetConfigurationBundleRequest& in);

/// Output of Client::get_configuration_bundle; valid as long as its Response.
struct GetConfigurationBundleView {
  std::string_view bundle_arn{};
  std::string_view bundle_id{};
  std::string_view bundle_name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  std::string_view version_id{};
  /// Sensitive: never logged.
  MapView<ComponentConfigurationView> components{};
  OptionalRef<VersionLineageMetadataView> lineage_metadata{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<std::string_view> kms_key_arn{};
};
const internal::Schema& schema_of(const GetConfigurationBundleView*);

}  // namespace outcrop::bedrock_agentcore_control
