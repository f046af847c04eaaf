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

/// The credential provider as it is now.
struct UpdateApiKeyCredentialProvider {
  /// The secret in AWS Secrets Manager that holds the key.
  Secret api_key_secret_arn{};
  /// The name under which the JSON of that secret holds the key.
  std::optional<std::string> api_key_secret_json_key{};
  /// Who keeps the key.
  std::optional<OwnedOpen<SecretSourceType>> api_key_secret_source{};
  /// The credential provider's name, which identifies it in the account and region.
  std::string name{};
  /// The credential provider's ARN.
  std::string credential_provider_arn{};
  /// When it was created.
  Timestamp created_time{};
  /// When it changed last.
  Timestamp last_updated_time{};

  friend bool operator==(const UpdateApiKeyCredentialProvider&, const UpdateApiKeyCredentialProvider&) = default;
};
UpdateApiKeyCredentialProvider to_owned(const UpdateApiKeyCredentialProviderView& view);
void write_json(internal::JsonWriter& writer, const UpdateApiKeyCredentialProvider& in);

}  // namespace outcrop::bedrock_agentcore_control
