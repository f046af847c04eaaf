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
struct GetOauth2CredentialProviderRequest {
  /// Required.
  std::optional<std::string> name{};

  friend bool operator==(const GetOauth2CredentialProviderRequest&,
                         const GetOauth2CredentialProviderRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetOauth2CredentialProviderRequest& in);

/// Output of Client::get_oauth2_credential_provider; valid as long as its Response.
struct GetOauth2CredentialProviderView {
  SecretView client_secret_arn{};
  std::optional<std::string_view> client_secret_json_key{};
  Open<SecretSourceType> client_secret_source{};
  std::string_view name{};
  std::string_view credential_provider_arn{};
  Open<CredentialProviderVendorType> credential_provider_vendor{};
  std::optional<std::string_view> callback_url{};
  Oauth2ProviderConfigOutputView oauth2_provider_config_output{};
  Timestamp created_time{};
  Timestamp last_updated_time{};
  Open<Status> status{};
  std::optional<std::string_view> failure_reason{};
};
const internal::Schema& schema_of(const GetOauth2CredentialProviderView*);

}  // namespace outcrop::bedrock_agentcore_control
