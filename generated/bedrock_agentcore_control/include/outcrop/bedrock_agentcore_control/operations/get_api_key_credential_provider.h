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
/// Which provider is asked for.
struct GetApiKeyCredentialProviderRequest {
  /// The provider's name.
  ///
  /// Required.
  std::optional<std::string> name{};

  friend bool operator==(const GetApiKeyCredentialProviderRequest&,
                         const GetApiKeyCredentialProviderRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetApiKeyCredentialProviderRequest& in);

/// Output of Client::get_api_key_credential_provider; valid as long as its Response.
/// The provider that was asked for.
struct GetApiKeyCredentialProviderView {
  /// The secret in AWS Secrets Manager that holds the key.
  SecretView api_key_secret_arn{};
  /// The key, in the secret's JSON, under which the API key stands.
  std::optional<std::string_view> api_key_secret_json_key{};
  /// Who keeps the API key: the service, or the account.
  Open<SecretSourceType> api_key_secret_source{};
  /// The provider's name.
  std::string_view name{};
  /// The provider's ARN, by which targets of gateways name it.
  std::string_view credential_provider_arn{};
  /// When the provider was created.
  Timestamp created_time{};
  /// When the provider changed last.
  Timestamp last_updated_time{};
};
const internal::Schema& schema_of(const GetApiKeyCredentialProviderView*);

}  // namespace outcrop::bedrock_agentcore_control
