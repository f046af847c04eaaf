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

struct UpdateOauth2CredentialProvider {
  Secret client_secret_arn{};
  std::optional<std::string> client_secret_json_key{};
  std::optional<OwnedOpen<SecretSourceType>> client_secret_source{};
  std::string name{};
  std::optional<OwnedOpen<CredentialProviderVendorType>> credential_provider_vendor{};
  std::string credential_provider_arn{};
  std::optional<std::string> callback_url{};
  Oauth2ProviderConfigOutput oauth2_provider_config_output{};
  Timestamp created_time{};
  Timestamp last_updated_time{};
  std::optional<OwnedOpen<Status>> status{};

  friend bool operator==(const UpdateOauth2CredentialProvider&, const UpdateOauth2CredentialProvider&) = default;
};
UpdateOauth2CredentialProvider to_owned(const UpdateOauth2CredentialProviderView& view);
void write_json(internal::JsonWriter& writer, const UpdateOauth2CredentialProvider& in);

}  // namespace outcrop::bedrock_agentcore_control
