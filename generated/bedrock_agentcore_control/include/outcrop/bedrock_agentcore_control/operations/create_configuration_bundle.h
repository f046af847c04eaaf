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
struct CreateConfigurationBundleRequest {
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// Required.
  std::optional<std::string> bundle_name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Required. Sensitive: never logged.
  std::optional<std::map<std::string, ComponentConfiguration, std::less<>>> components{};
  std::optional<std::string> branch_name{};
  std::optional<std::string> commit_message{};
  Box<VersionCreatedBySource> created_by{};
  std::optional<std::string> kms_key_arn{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateConfigurationBundleRequest&, const CreateConfigurationBundleRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateConfigurationBundleRequest& in);

/// Output of Client::create_configuration_bundle; valid as long as its Response.
struct CreateConfigurationBundleView {
  std::string_view bundle_arn{};
  std::string_view bundle_id{};
  std::string_view version_id{};
  Timestamp created_at{};
};
const internal::Schema& schema_of(const CreateConfigurationBundleView*);

}  // namespace outcrop::bedrock_agentcore_control
