// Input and output of Client::get_configuration_bundle_version.
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

/// Input of Client::get_configuration_bundle_version. An absent member is not sent.
struct GetConfigurationBundleVersionRequest {
  /// Required.
  std::optional<std::string> bundle_id{};
  /// Required.
  std::optional<std::string> version_id{};

  friend bool operator==(const GetConfigurationBundleVersionRequest&,
                         const GetConfigurationBundleVersionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetConfigurationBundleVersionRequest& in);

/// Output of Client::get_configuration_bundle_version; valid as long as its Response.
struct GetConfigurationBundleVersionView {
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
  Timestamp version_created_at{};
  std::optional<std::string_view> kms_key_arn{};
};
const internal::Schema& schema_of(const GetConfigurationBundleVersionView*);

}  // namespace outcrop::bedrock_agentcore_control
