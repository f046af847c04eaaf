// Input and output of Client::update_configuration_bundle.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/component_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/version_created_by_source.h"
#include "outcrop/box.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::update_configuration_bundle. An absent member is not sent.
/// Which bundle, and what its new version is like.
struct UpdateConfigurationBundleRequest {
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// The id that CreateConfigurationBundle gave the bundle.
  ///
  /// Required.
  std::optional<std::string> bundle_id{};
  /// The bundle's name from now on.
  std::optional<std::string> bundle_name{};
  /// What the bundle is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The settings of each component, by the component's ARN.
  ///
  /// Sensitive: never logged.
  std::optional<std::map<std::string, ComponentConfiguration, std::less<>>> components{};
  /// The ids of the versions that it is made from: one, or two for a merge, the one of its own branch first. That
  /// one has to be the newest of the branch.
  ///
  /// Required.
  std::optional<std::vector<std::string>> parent_version_ids{};
  /// The branch that the version belongs to. Absent: that of its parent, or else mainline.
  std::optional<std::string> branch_name{};
  /// What is new about the version, and why.
  std::optional<std::string> commit_message{};
  /// What has made the version.
  Box<VersionCreatedBySource> created_by{};
  /// The KMS key that encrypts the settings from now on, by its ARN.
  std::optional<std::string> kms_key_arn{};

  friend bool operator==(const UpdateConfigurationBundleRequest&, const UpdateConfigurationBundleRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateConfigurationBundleRequest& in);

/// Output of Client::update_configuration_bundle; valid as long as its Response.
/// The new version.
struct UpdateConfigurationBundleView {
  /// The bundle's ARN.
  std::string_view bundle_arn{};
  /// The id that CreateConfigurationBundle gave the bundle.
  std::string_view bundle_id{};
  /// The id of the new version.
  std::string_view version_id{};
  /// When it changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const UpdateConfigurationBundleView*);

}  // namespace outcrop::bedrock_agentcore_control
