// Makes PaymentTokenResponseOutput and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/payment_token_response_output.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/payment_token_response_output.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

CoinbaseCdpTokenResponseOutput to_owned(const CoinbaseCdpTokenResponseOutputView& view) {
  CoinbaseCdpTokenResponseOutput owned;
  internal::own(owned.bearer_token, view.bearer_token);
  internal::own(owned.wallet_auth_token, view.wallet_auth_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CoinbaseCdpTokenResponseOutput& in) {
  writer.begin_object();
  writer.sensitive().member("bearerToken", in.bearer_token);
  writer.sensitive().member("walletAuthToken", in.wallet_auth_token);
  writer.end_object();
}

StripePrivyTokenResponseOutput to_owned(const StripePrivyTokenResponseOutputView& view) {
  StripePrivyTokenResponseOutput owned;
  internal::own(owned.authorization_signature, view.authorization_signature);
  internal::own(owned.request_expiry, view.request_expiry);
  internal::own(owned.app_id, view.app_id);
  internal::own(owned.basic_auth_token, view.basic_auth_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const StripePrivyTokenResponseOutput& in) {
  writer.begin_object();
  writer.sensitive().member("authorizationSignature", in.authorization_signature);
  writer.member("requestExpiry", in.request_expiry);
  writer.member("appId", in.app_id);
  writer.sensitive().member("basicAuthToken", in.basic_auth_token);
  writer.end_object();
}

PaymentTokenResponseOutput to_owned(const PaymentTokenResponseOutputView& view) {
  PaymentTokenResponseOutput owned;
  internal::own(owned.coinbase_cdp_token_response, view.coinbase_cdp_token_response);
  internal::own(owned.stripe_privy_token_response, view.stripe_privy_token_response);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const PaymentTokenResponseOutput& in) {
  writer.exactly_one(
      "PaymentTokenResponseOutput",
      in.coinbase_cdp_token_response.has_value() + in.stripe_privy_token_response.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("coinbaseCdpTokenResponse", in.coinbase_cdp_token_response);
  writer.member("stripePrivyTokenResponse", in.stripe_privy_token_response);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
