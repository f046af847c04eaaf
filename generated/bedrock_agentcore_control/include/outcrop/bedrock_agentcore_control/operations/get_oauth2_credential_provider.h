// Input and output of Client::get_oauth2_credential_provider.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/oauth2_provider_config_output.h"
#include "outcrop/bedrock_agentcore_control/views/secret.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_oauth2_credential_provider. An absent member is not sent.
/// Which provider is asked for.
struct GetOauth2CredentialProviderRequest {
  /// The provider's name.
  ///
  /// Required.
  std::optional<std::string> name{};

  friend bool operator==(const GetOauth2CredentialProviderRequest&,
                         const GetOauth2CredentialProviderRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetOauth2CredentialProviderRequest& in);

/// Output of Client::get_oauth2_credential_provider; valid as long as its Response.
/// The provider that was asked for.
struct GetOauth2CredentialProviderView {
  /// The secret in AWS Secrets Manager that holds the client secret.
  SecretView client_secret_arn{};
  /// The key, in the secret's JSON, under which the client secret stands.
  std::optional<std::string_view> client_secret_json_key{};
  /// Who keeps the client secret: the service, or the account.
  Open<SecretSourceType> client_secret_source{};
  /// The provider's name.
  std::string_view name{};
  /// The provider's ARN, by which targets of gateways name it.
  std::string_view credential_provider_arn{};
  /// Whose authorization server the client is known to.
  Open<CredentialProviderVendorType> credential_provider_vendor{};
  /// Where the authorization server sends users back to. Register it there as an allowed address.
  std::optional<std::string_view> callback_url{};
  /// The client as it is kept, without the secret.
  Oauth2ProviderConfigOutputView oauth2_provider_config_output{};
  /// When the provider was created.
  Timestamp created_time{};
  /// When the provider changed last.
  Timestamp last_updated_time{};
  /// The state that the provider is in.
  Open<Status> status{};
  /// Why the last change failed; absent where it did not.
  std::optional<std::string_view> failure_reason{};
};
const internal::Schema& schema_of(const GetOauth2CredentialProviderView*);

}  // namespace outcrop::bedrock_agentcore_control
