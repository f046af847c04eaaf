// Input and output of Client::create_api_key_credential_provider.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/secret_reference.h"
#include "outcrop/bedrock_agentcore_control/views/secret.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::create_api_key_credential_provider. An absent member is not sent.
/// The key, and what its provider is called.
struct CreateApiKeyCredentialProviderRequest {
  /// The provider's name, which is its own within the account.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// The key; absent where `apiKeySecretSource` is `EXTERNAL`.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> api_key{};
  /// The secret in AWS Secrets Manager that holds the key; needed where `apiKeySecretSource` is `EXTERNAL`.
  Box<SecretReference> api_key_secret_config{};
  /// Who keeps the key: the service, or the account in a secret of its own.
  std::optional<OwnedOpen<SecretSourceType>> api_key_secret_source{};
  /// Tags for the provider, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateApiKeyCredentialProviderRequest&,
                         const CreateApiKeyCredentialProviderRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateApiKeyCredentialProviderRequest& in);

/// Output of Client::create_api_key_credential_provider; valid as long as its Response.
/// The provider that was created.
struct CreateApiKeyCredentialProviderView {
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
};
const internal::Schema& schema_of(const CreateApiKeyCredentialProviderView*);

}  // namespace outcrop::bedrock_agentcore_control
