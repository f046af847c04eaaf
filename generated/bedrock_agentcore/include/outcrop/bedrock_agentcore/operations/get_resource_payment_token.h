// Input and output of Client::get_resource_payment_token.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/payment_token_request_input.h"
#include "outcrop/bedrock_agentcore/views/payment_token_response_output.h"
#include "outcrop/box.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::get_resource_payment_token. An absent member is not sent.
/// Who asks for tokens, and for which request.
struct GetResourcePaymentTokenRequest {
  /// The workload access token, as GetWorkloadAccessToken and its siblings give it.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> workload_identity_token{};
  /// The payment credential provider that keeps the provider's secrets, by its name.
  ///
  /// Required.
  std::optional<std::string> resource_credential_provider_name{};
  /// The request that the tokens are for.
  ///
  /// Required.
  Box<PaymentTokenRequestInput> payment_token_request{};

  friend bool operator==(const GetResourcePaymentTokenRequest&, const GetResourcePaymentTokenRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetResourcePaymentTokenRequest& in);

/// Output of Client::get_resource_payment_token; valid as long as its Response.
/// The tokens for the request.
struct GetResourcePaymentTokenView {
  /// The tokens, as the provider wants them.
  PaymentTokenResponseOutputView payment_token_response{};
};
const internal::Schema& schema_of(const GetResourcePaymentTokenView*);

}  // namespace outcrop::bedrock_agentcore
