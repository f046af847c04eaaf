// Input and output of Client::create_oauth2_credential_provider.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
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
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::create_oauth2_credential_provider. An absent member is not sent.
/// The client, and whose authorization server knows it.
struct CreateOauth2CredentialProviderRequest {
  /// The provider's name, which is its own within the account.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// Whose authorization server the client is known to.
  ///
  /// Required.
  std::optional<OwnedOpen<CredentialProviderVendorType>> credential_provider_vendor{};
  /// The client's id and secret, and what else the vendor needs; the alternative that fits
  /// `credentialProviderVendor`.
  ///
  /// Required.
  Box<Oauth2ProviderConfigInput> oauth2_provider_config_input{};
  /// Tags for the provider, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateOauth2CredentialProviderRequest&,
                         const CreateOauth2CredentialProviderRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateOauth2CredentialProviderRequest& in);

/// Output of Client::create_oauth2_credential_provider; valid as long as its Response.
/// The provider that is being created.
struct CreateOauth2CredentialProviderView {
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
  /// Where the authorization server sends users back to. Register it there as an allowed address.
  std::optional<std::string_view> callback_url{};
  /// The client as it is kept, without the secret.
  OptionalRef<Oauth2ProviderConfigOutputView> oauth2_provider_config_output{};
  /// The state that the provider is in.
  Open<Status> status{};
};
const internal::Schema& schema_of(const CreateOauth2CredentialProviderView*);

}  // namespace outcrop::bedrock_agentcore_control
