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
struct UpdateApiKeyCredentialProviderRequest {
  /// Required.
  std::optional<std::string> name{};
  /// Sensitive: never logged.
  std::optional<std::string> api_key{};
  Box<SecretReference> api_key_secret_config{};
  std::optional<OwnedOpen<SecretSourceType>> api_key_secret_source{};

  friend bool operator==(const UpdateApiKeyCredentialProviderRequest&,
                         const UpdateApiKeyCredentialProviderRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateApiKeyCredentialProviderRequest& in);

/// Output of Client::update_api_key_credential_provider; valid as long as its Response.
struct UpdateApiKeyCredentialProviderView {
  SecretView api_key_secret_arn{};
  std::optional<std::string_view> api_key_secret_json_key{};
  Open<SecretSourceType> api_key_secret_source{};
  std::string_view name{};
  std::string_view credential_provider_arn{};
  Timestamp created_time{};
  Timestamp last_updated_time{};
};
const internal::Schema& schema_of(const UpdateApiKeyCredentialProviderView*);

}  // namespace outcrop::bedrock_agentcore_control
