// Input and output of Client::create_configuration_bundle.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/component_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/version_created_by_source.h"
#include "outcrop/box.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::create_configuration_bundle. An absent member is not sent.
/// The bundle, and what its first version holds.
struct CreateConfigurationBundleRequest {
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// The bundle's name, which is its own within the account.
  ///
  /// Required.
  std::optional<std::string> bundle_name{};
  /// What the bundle is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The settings of each component, by the component's ARN.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::map<std::string, ComponentConfiguration, std::less<>>> components{};
  /// The branch that the first version begins. Absent: mainline.
  std::optional<std::string> branch_name{};
  /// What the first version is about, for people.
  std::optional<std::string> commit_message{};
  /// What made the version, such as a tool or a job.
  Box<VersionCreatedBySource> created_by{};
  /// The ARN of the KMS key that encrypts the settings. Absent: a key of AWS encrypts them.
  std::optional<std::string> kms_key_arn{};
  /// Tags for the bundle, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateConfigurationBundleRequest&, const CreateConfigurationBundleRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateConfigurationBundleRequest& in);

/// Output of Client::create_configuration_bundle; valid as long as its Response.
/// The bundle that was created.
struct CreateConfigurationBundleView {
  /// The bundle's ARN.
  std::string_view bundle_arn{};
  /// The id by which other operations name the bundle.
  std::string_view bundle_id{};
  /// The id of the first version.
  std::string_view version_id{};
  /// When the bundle was created.
  Timestamp created_at{};
};
const internal::Schema& schema_of(const CreateConfigurationBundleView*);

}  // namespace outcrop::bedrock_agentcore_control
