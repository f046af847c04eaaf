// GetApiKeyCredentialProvider: the output of Client::get_api_key_credential_provider, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/owned/secret.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct GetApiKeyCredentialProviderView;

/// The provider that was asked for.
struct GetApiKeyCredentialProvider {
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
  /// When the provider was created.
  Timestamp created_time{};
  /// When the provider changed last.
  Timestamp last_updated_time{};

  friend bool operator==(const GetApiKeyCredentialProvider&, const GetApiKeyCredentialProvider&) = default;
};
GetApiKeyCredentialProvider to_owned(const GetApiKeyCredentialProviderView& view);
void write_json(internal::JsonWriter& writer, const GetApiKeyCredentialProvider& in);

}  // namespace outcrop::bedrock_agentcore_control
