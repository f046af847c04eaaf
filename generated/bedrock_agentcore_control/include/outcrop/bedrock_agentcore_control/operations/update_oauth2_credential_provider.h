// Input and output of Client::update_oauth2_credential_provider.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/oauth2_provider_config_input.h"
#include "outcrop/bedrock_agentcore_control/views/oauth2_provider_config_output.h"
#include "outcrop/bedrock_agentcore_control/views/secret.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::update_oauth2_credential_provider. An absent member is not sent.
/// Which credential provider, and what it is like from now on. Repeat what should stay.
struct UpdateOauth2CredentialProviderRequest {
  /// The credential provider's name, which identifies it in the account and region.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// The provider that tokens come from.
  ///
  /// Required.
  std::optional<OwnedOpen<CredentialProviderVendorType>> credential_provider_vendor{};
  /// The application as it is registered at the provider; the member that fits `credentialProviderVendor` is set.
  ///
  /// Required.
  Box<Oauth2ProviderConfigInput> oauth2_provider_config_input{};

  friend bool operator==(const UpdateOauth2CredentialProviderRequest&,
                         const UpdateOauth2CredentialProviderRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateOauth2CredentialProviderRequest& in);

/// Output of Client::update_oauth2_credential_provider; valid as long as its Response.
/// The credential provider as it is now.
struct UpdateOauth2CredentialProviderView {
  /// The secret in AWS Secrets Manager that holds the client secret.
  SecretView client_secret_arn{};
  /// The name under which the JSON of that secret holds the client secret.
  std::optional<std::string_view> client_secret_json_key{};
  /// Who keeps the client secret.
  Open<SecretSourceType> client_secret_source{};
  /// The credential provider's name, which identifies it in the account and region.
  std::string_view name{};
  /// The provider that tokens come from.
  Open<CredentialProviderVendorType> credential_provider_vendor{};
  /// The credential provider's ARN.
  std::string_view credential_provider_arn{};
  /// The address to which the provider sends users back; register it there.
  std::optional<std::string_view> callback_url{};
  /// The application as it is registered at the provider, without its secret.
  Oauth2ProviderConfigOutputView oauth2_provider_config_output{};
  /// When it was created.
  Timestamp created_time{};
  /// When it changed last.
  Timestamp last_updated_time{};
  /// The state that the credential provider is in.
  Open<Status> status{};
};
const internal::Schema& schema_of(const UpdateOauth2CredentialProviderView*);

}  // namespace outcrop::bedrock_agentcore_control
