// UpdateApiKeyCredentialProvider: the output of Client::update_api_key_credential_provider, owned.
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

struct UpdateApiKeyCredentialProviderView;

struct UpdateApiKeyCredentialProvider {
  Secret api_key_secret_arn{};
  std::optional<std::string> api_key_secret_json_key{};
  std::optional<OwnedOpen<SecretSourceType>> api_key_secret_source{};
  std::string name{};
  std::string credential_provider_arn{};
  Timestamp created_time{};
  Timestamp last_updated_time{};

  friend bool operator==(const UpdateApiKeyCredentialProvider&, const UpdateApiKeyCredentialProvider&) = default;
};
UpdateApiKeyCredentialProvider to_owned(const UpdateApiKeyCredentialProviderView& view);
void write_json(internal::JsonWriter& writer, const UpdateApiKeyCredentialProvider& in);

}  // namespace outcrop::bedrock_agentcore_control
