// Input and output of Client::get_api_key_credential_provider.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/secret.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_api_key_credential_provider. An absent member is not sent.
struct GetApiKeyCredentialProviderRequest {
  /// Required.
  std::optional<std::string> name{};

  friend bool operator==(const GetApiKeyCredentialProviderRequest&,
                         const GetApiKeyCredentialProviderRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetApiKeyCredentialProviderRequest& in);

/// Output of Client::get_api_key_credential_provider; valid as long as its Response.
struct GetApiKeyCredentialProviderView {
  SecretView api_key_secret_arn{};
  std::optional<std::string_view> api_key_secret_json_key{};
  Open<SecretSourceType> api_key_secret_source{};
  std::string_view name{};
  std::string_view credential_provider_arn{};
  Timestamp created_time{};
  Timestamp last_updated_time{};
};
const internal::Schema& schema_of(const GetApiKeyCredentialProviderView*);

}  // namespace outcrop::bedrock_agentcore_control
