// Input and output of Client::delete_payment_credential_provider.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::delete_payment_credential_provider. An absent member is not sent.
/// Which credential provider is deleted.
struct DeletePaymentCredentialProviderRequest {
  /// The credential provider's name.
  ///
  /// Required.
  std::optional<std::string> name{};

  friend bool operator==(const DeletePaymentCredentialProviderRequest&,
                         const DeletePaymentCredentialProviderRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeletePaymentCredentialProviderRequest& in);

/// Output of Client::delete_payment_credential_provider; valid as long as its Response.
/// Empty: the credential provider is deleted.
struct DeletePaymentCredentialProviderView {};
const internal::Schema& schema_of(const DeletePaymentCredentialProviderView*);

}  // namespace outcrop::bedrock_agentcore_control
