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
struct CreateOauth2CredentialProviderRequest {
  /// Required.
  std::optional<std::string> name{};
  /// Required.
  std::optional<OwnedOpen<CredentialProviderVendorType>> credential_provider_vendor{};
  /// Required.
  Box<Oauth2ProviderConfigInput> oauth2_provider_config_input{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateOauth2CredentialProviderRequest&,
                         const CreateOauth2CredentialProviderRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateOauth2CredentialProviderRequest& in);

/// Output of Client::create_oauth2_credential_provider; valid as long as its Response.
struct CreateOauth2CredentialProviderView {
  SecretView client_secret_arn{};
  std::optional<std::string_view> client_secret_json_key{};
  Open<SecretSourceType> client_secret_source{};
  std::string_view name{};
  std::string_view credential_provider_arn{};
  std::optional<std::string_view> callback_url{};
  OptionalRef<Oauth2ProviderConfigOutputView> oauth2_provider_config_output{};
  Open<Status> status{};
};
const internal::Schema& schema_of(const CreateOauth2CredentialProviderView*);

}  // namespace outcrop::bedrock_agentcore_control
