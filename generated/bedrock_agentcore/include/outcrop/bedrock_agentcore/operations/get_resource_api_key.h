// Input and output of Client::get_resource_api_key.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::get_resource_api_key. An absent member is not sent.
/// Who asks for which API key.
struct GetResourceApiKeyRequest {
  /// The workload access token, as GetWorkloadAccessToken and its siblings give it.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> workload_identity_token{};
  /// The credential provider that keeps the key, by its name.
  ///
  /// Required.
  std::optional<std::string> resource_credential_provider_name{};

  friend bool operator==(const GetResourceApiKeyRequest&, const GetResourceApiKeyRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetResourceApiKeyRequest& in);

/// Output of Client::get_resource_api_key; valid as long as its Response.
/// The API key that AgentCore Identity keeps.
struct GetResourceApiKeyView {
  /// The key, in plain text.
  ///
  /// Sensitive: never logged.
  std::string_view api_key{};
};
const internal::Schema& schema_of(const GetResourceApiKeyView*);

}  // namespace outcrop::bedrock_agentcore
