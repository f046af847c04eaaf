// GetApiKeyCredentialProvider: the output of Client::get_api_key_credential_provider, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/owned/secret.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct GetApiKeyCredentialProviderView;

struct GetApiKeyCredentialProvider {
  Secret api_key_secret_arn{};
  std::optional<std::string> api_key_secret_json_key{};
  std::optional<OwnedOpen<SecretSourceType>> api_key_secret_source{};
  std::string name{};
  std::string credential_provider_arn{};
  Timestamp created_time{};
  Timestamp last_updated_time{};

  friend bool operator==(const GetApiKeyCredentialProvider&, const GetApiKeyCredentialProvider&) = default;
};
GetApiKeyCredentialProvider to_owned(const GetApiKeyCredentialProviderView& view);
void write_json(internal::JsonWriter& writer, const GetApiKeyCredentialProvider& in);

}  // namespace outcrop::bedrock_agentcore_control
