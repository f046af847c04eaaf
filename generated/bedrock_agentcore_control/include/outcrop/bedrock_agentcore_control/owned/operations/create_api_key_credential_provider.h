// CreateApiKeyCredentialProvider: the output of Client::create_api_key_credential_provider, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/owned/secret.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

struct CreateApiKeyCredentialProviderView;

/// The provider that was created.
struct CreateApiKeyCredentialProvider {
  /// The secret in AWS Secrets Manager that holds the key.
  Secret api_key_secret_arn{};
  /// The key, in the secret's JSON, under which the API key stands.
  std::optional<std::string> api_key_secret_json_key{};
  /// Who keeps the API key: the service, or the account.
  std::optional<OwnedOpen<SecretSourceType>> api_key_secret_source{};
  /// The provider's name.
  std::string name{};
  /// The provider's ARN, by which targets of gateways name it.
  std::string credential_provider_arn{};

  friend bool operator==(const CreateApiKeyCredentialProvider&, const CreateApiKeyCredentialProvider&) = default;
};
CreateApiKeyCredentialProvider to_owned(const CreateApiKeyCredentialProviderView& view);
void write_json(internal::JsonWriter& writer, const CreateApiKeyCredentialProvider& in);

}  // namespace outcrop::bedrock_agentcore_control
