// UpdateOauth2CredentialProvider: the output of Client::update_oauth2_credential_provider, owned.
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

struct UpdateOauth2CredentialProviderView;

/// The credential provider as it is now.
struct UpdateOauth2CredentialProvider {
  /// The secret in AWS Secrets Manager that holds the client secret.
  Secret client_secret_arn{};
  /// The name under which the JSON of that secret holds the client secret.
  std::optional<std::string> client_secret_json_key{};
  /// Who keeps the client secret.
  std::optional<OwnedOpen<SecretSourceType>> client_secret_source{};
  /// The credential provider's name, which identifies it in the account and region.
  std::string name{};
  /// The provider that tokens come from.
  std::optional<OwnedOpen<CredentialProviderVendorType>> credential_provider_vendor{};
  /// The credential provider's ARN.
  std::string credential_provider_arn{};
  /// The address to which the provider sends users back; register it there.
  std::optional<std::string> callback_url{};
  /// The application as it is registered at the provider, without its secret.
  Oauth2ProviderConfigOutput oauth2_provider_config_output{};
  /// When it was created.
  Timestamp created_time{};
  /// When it changed last.
  Timestamp last_updated_time{};
  /// The state that the credential provider is in.
  std::optional<OwnedOpen<Status>> status{};

  friend bool operator==(const UpdateOauth2CredentialProvider&, const UpdateOauth2CredentialProvider&) = default;
};
UpdateOauth2CredentialProvider to_owned(const UpdateOauth2CredentialProviderView& view);
void write_json(internal::JsonWriter& writer, const UpdateOauth2CredentialProvider& in);

}  // namespace outcrop::bedrock_agentcore_control
