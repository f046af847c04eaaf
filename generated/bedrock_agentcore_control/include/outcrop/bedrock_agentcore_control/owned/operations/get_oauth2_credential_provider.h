// GetOauth2CredentialProvider: the output of Client::get_oauth2_credential_provider, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/owned/oauth2_provider_config_output.h"
#include "outcrop/bedrock_agentcore_control/owned/secret.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct GetOauth2CredentialProviderView;

/// The provider that was asked for.
struct GetOauth2CredentialProvider {
  /// The secret in AWS Secrets Manager that holds the client secret.
  Secret client_secret_arn{};
  /// The key, in the secret's JSON, under which the client secret stands.
  std::optional<std::string> client_secret_json_key{};
  /// Who keeps the client secret: the service, or the account.
  std::optional<OwnedOpen<SecretSourceType>> client_secret_source{};
  /// The provider's name.
  std::string name{};
  /// The provider's ARN, by which targets of gateways name it.
  std::string credential_provider_arn{};
  /// Whose authorization server the client is known to.
  std::optional<OwnedOpen<CredentialProviderVendorType>> credential_provider_vendor{};
  /// Where the authorization server sends users back to. Register it there as an allowed address.
  std::optional<std::string> callback_url{};
  /// The client as it is kept, without the secret.
  Oauth2ProviderConfigOutput oauth2_provider_config_output{};
  /// When the provider was created.
  Timestamp created_time{};
  /// When the provider changed last.
  Timestamp last_updated_time{};
  /// The state that the provider is in.
  std::optional<OwnedOpen<Status>> status{};
  /// Why the last change failed; absent where it did not.
  std::optional<std::string> failure_reason{};

  friend bool operator==(const GetOauth2CredentialProvider&, const GetOauth2CredentialProvider&) = default;
};
GetOauth2CredentialProvider to_owned(const GetOauth2CredentialProviderView& view);
void write_json(internal::JsonWriter& writer, const GetOauth2CredentialProvider& in);

}  // namespace outcrop::bedrock_agentcore_control
