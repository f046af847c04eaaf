// CreateOauth2CredentialProvider: the output of Client::create_oauth2_credential_provider, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/owned/oauth2_provider_config_output.h"
#include "outcrop/bedrock_agentcore_control/owned/secret.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

struct CreateOauth2CredentialProviderView;

struct CreateOauth2CredentialProvider {
  Secret client_secret_arn{};
  std::optional<std::string> client_secret_json_key{};
  std::optional<OwnedOpen<SecretSourceType>> client_secret_source{};
  std::string name{};
  std::string credential_provider_arn{};
  std::optional<std::string> callback_url{};
  Box<Oauth2ProviderConfigOutput> oauth2_provider_config_output{};
  std::optional<OwnedOpen<Status>> status{};

  friend bool operator==(const CreateOauth2CredentialProvider&, const CreateOauth2CredentialProvider&) = default;
};
CreateOauth2CredentialProvider to_owned(const CreateOauth2CredentialProviderView& view);
void write_json(internal::JsonWriter& writer, const CreateOauth2CredentialProvider& in);

}  // namespace outcrop::bedrock_agentcore_control
