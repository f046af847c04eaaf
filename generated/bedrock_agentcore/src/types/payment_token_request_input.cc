// Writes PaymentTokenRequestInput and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/payment_token_request_input.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const CoinbaseCdpTokenRequestInput& in) {
  writer.begin_object();
  writer.required("requestMethod", in.request_method);
  writer.member("requestHost", in.request_host);
  writer.required("requestPath", in.request_path);
  writer.member("includeWalletAuthToken", in.include_wallet_auth_token);
  writer.member("requestBody", in.request_body);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const StripePrivyTokenRequestInput& in) {
  writer.begin_object();
  writer.member("requestHost", in.request_host);
  writer.required("requestPath", in.request_path);
  writer.sensitive().required("requestBody", in.request_body);
  writer.member("includeAuthorizationSignature", in.include_authorization_signature);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PaymentTokenRequestInput& in) {
  writer.exactly_one(
      "PaymentTokenRequestInput",
      in.coinbase_cdp_token_request.has_value() + in.stripe_privy_token_request.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("coinbaseCdpTokenRequest", in.coinbase_cdp_token_request);
  writer.member("stripePrivyTokenRequest", in.stripe_privy_token_request);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
