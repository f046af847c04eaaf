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
/// Which version is asked for.
struct GetConfigurationBundleVersionRequest {
  /// The id that CreateConfigurationBundle gave the bundle.
  ///
  /// Required.
  std::optional<std::string> bundle_id{};
  /// The id of the version.
  ///
  /// Required.
  std::optional<std::string> version_id{};

  friend bool operator==(const GetConfigurationBundleVersionRequest&,
                         const GetConfigurationBundleVersionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetConfigurationBundleVersionRequest& in);

/// Output of Client::get_configuration_bundle_version; valid as long as its Response.
/// The bundle, and the version that was asked for.
struct GetConfigurationBundleVersionView {
  /// The bundle's ARN.
  std::string_view bundle_arn{};
  /// The bundle's id.
  std::string_view bundle_id{};
  /// The bundle's name.
  std::string_view bundle_name{};
  /// What the bundle is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// The id of the version.
  std::string_view version_id{};
  /// The settings of each component in this version, by the component's ARN.
  ///
  /// Sensitive: never logged.
  MapView<ComponentConfigurationView> components{};
  /// Which versions this one was made from, on which branch, by whom and why.
  OptionalRef<VersionLineageMetadataView> lineage_metadata{};
  /// When the bundle was created.
  Timestamp created_at{};
  /// When the version was created.
  Timestamp version_created_at{};
  /// The ARN of the customer's KMS key that encrypts the settings; absent where none was given.
  std::optional<std::string_view> kms_key_arn{};
};
const internal::Schema& schema_of(const GetConfigurationBundleVersionView*);

}  // namespace outcrop::bedrock_agentcore_control
