// GetResourcePaymentToken: the output of Client::get_resource_payment_token, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore/owned/payment_token_response_output.h"
#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct GetResourcePaymentTokenView;

/// The tokens for the request.
struct GetResourcePaymentToken {
  /// The tokens, as the provider wants them.
  PaymentTokenResponseOutput payment_token_response{};

  friend bool operator==(const GetResourcePaymentToken&, const GetResourcePaymentToken&) = default;
};
GetResourcePaymentToken to_owned(const GetResourcePaymentTokenView& view);
void write_json(internal::JsonWriter& writer, const GetResourcePaymentToken& in);

}  // namespace outcrop::bedrock_agentcore
