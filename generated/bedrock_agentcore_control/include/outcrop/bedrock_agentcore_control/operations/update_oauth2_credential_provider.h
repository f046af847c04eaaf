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
struct UpdateOauth2CredentialProviderRequest {
  /// Required.
  std::optional<std::string> name{};
  /// Required.
  std::optional<OwnedOpen<CredentialProviderVendorType>> credential_provider_vendor{};
  /// Required.
  Box<Oauth2ProviderConfigInput> oauth2_provider_config_input{};

  friend bool operator==(const UpdateOauth2CredentialProviderRequest&,
                         const UpdateOauth2CredentialProviderRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateOauth2CredentialProviderRequest& in);

/// Output of Client::update_oauth2_credential_provider; valid as long as its Response.
struct UpdateOauth2CredentialProviderView {
  SecretView client_secret_arn{};
  std::optional<std::string_view> client_secret_json_key{};
  Open<SecretSourceType> client_secret_source{};
  std::string_view name{};
  Open<CredentialProviderVendorType> credential_provider_vendor{};
  std::string_view credential_provider_arn{};
  std::optional<std::string_view> callback_url{};
  Oauth2ProviderConfigOutputView oauth2_provider_config_output{};
  Timestamp created_time{};
  Timestamp last_updated_time{};
  Open<Status> status{};
};
const internal::Schema& schema_of(const UpdateOauth2CredentialProviderView*);

}  // namespace outcrop::bedrock_agentcore_control
