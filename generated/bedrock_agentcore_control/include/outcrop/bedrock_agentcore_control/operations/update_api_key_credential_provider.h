// Input and output of Client::update_api_key_credential_provider.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/secret_reference.h"
#include "outcrop/bedrock_agentcore_control/views/secret.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::update_api_key_credential_provider. An absent member is not sent.
/// Which credential provider, and its key from now on.
struct UpdateApiKeyCredentialProviderRequest {
  /// The credential provider's name, which identifies it in the account and region.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// The key from now on; the service keeps it in AWS Secrets Manager.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> api_key{};
  /// The secret in AWS Secrets Manager that holds the key. Needed where `apiKeySecretSource` is `EXTERNAL`.
  Box<SecretReference> api_key_secret_config{};
  /// Who keeps the key.
  std::optional<OwnedOpen<SecretSourceType>> api_key_secret_source{};

  friend bool operator==(const UpdateApiKeyCredentialProviderRequest&,
                         const UpdateApiKeyCredentialProviderRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateApiKeyCredentialProviderRequest& in);

/// Output of Client::update_api_key_credential_provider; valid as long as its Response.
/// The credential provider as it is now.
struct UpdateApiKeyCredentialProviderView {
  /// The secret in AWS Secrets Manager that holds the key.
  SecretView api_key_secret_arn{};
  /// The name under which the JSON of that secret holds the key.
  std::optional<std::string_view> api_key_secret_json_key{};
  /// Who keeps the key.
  Open<SecretSourceType> api_key_secret_source{};
  /// The credential provider's name, which identifies it in the account and region.
  std::string_view name{};
  /// The credential provider's ARN.
  std::string_view credential_provider_arn{};
  /// When it was created.
  Timestamp created_time{};
  /// When it changed last.
  Timestamp last_updated_time{};
};
const internal::Schema& schema_of(const UpdateApiKeyCredentialProviderView*);

}  // namespace outcrop::bedrock_agentcore_control
