// CreateApiKeyCredentialProvider: the output of Client::create_api_key_credential_provider, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/owned/secret.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

struct CreateApiKeyCredentialProviderView;

struct CreateApiKeyCredentialProvider {
  Secret api_key_secret_arn{};
  std::optional<std::string> api_key_secret_json_key{};
  std::optional<OwnedOpen<SecretSourceType>> api_key_secret_source{};
  std::string name{};
  std::string credential_provider_arn{};

  friend bool operator==(const CreateApiKeyCredentialProvider&, const CreateApiKeyCredentialProvider&) = default;
};
CreateApiKeyCredentialProvider to_owned(const CreateApiKeyCredentialProviderView& view);
void write_json(internal::JsonWriter& writer, const CreateApiKeyCredentialProvider& in);

}  // namespace outcrop::bedrock_agentcore_control
