// Input and output of Client::delete_oauth2_credential_provider.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::delete_oauth2_credential_provider. An absent member is not sent.
/// Which provider is deleted.
struct DeleteOauth2CredentialProviderRequest {
  /// The provider's name.
  ///
  /// Required.
  std::optional<std::string> name{};

  friend bool operator==(const DeleteOauth2CredentialProviderRequest&,
                         const DeleteOauth2CredentialProviderRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteOauth2CredentialProviderRequest& in);

/// Output of Client::delete_oauth2_credential_provider; valid as long as its Response.
/// Empty: the deletion has begun.
struct DeleteOauth2CredentialProviderView {};
const internal::Schema& schema_of(const DeleteOauth2CredentialProviderView*);

}  // namespace outcrop::bedrock_agentcore_control
