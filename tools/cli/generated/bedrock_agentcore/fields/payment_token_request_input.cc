// Tables of the shapes in outcrop/bedrock_agentcore/types/payment_token_request_input.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/payment_token_request_input.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const CoinbaseCdpTokenRequestInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CoinbaseCdpTokenRequestInput::request_method>("requestMethod", true),
      cli::field<&CoinbaseCdpTokenRequestInput::request_host>("requestHost"),
      cli::field<&CoinbaseCdpTokenRequestInput::request_path>("requestPath", true),
      cli::field<&CoinbaseCdpTokenRequestInput::include_wallet_auth_token>("includeWalletAuthToken"),
      cli::field<&CoinbaseCdpTokenRequestInput::request_body>("requestBody"),
  };
  static constexpr cli::Shape shape{.name = "CoinbaseCdpTokenRequestInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PaymentTokenRequestInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PaymentTokenRequestInput::coinbase_cdp_token_request>("coinbaseCdpTokenRequest"),
      cli::field<&PaymentTokenRequestInput::stripe_privy_token_request>("stripePrivyTokenRequest"),
  };
  static constexpr cli::Shape shape{.name = "PaymentTokenRequestInput", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const StripePrivyTokenRequestInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&StripePrivyTokenRequestInput::request_host>("requestHost"),
      cli::field<&StripePrivyTokenRequestInput::request_path>("requestPath", true),
      cli::field<&StripePrivyTokenRequestInput::request_body>("requestBody", true),
      cli::field<&StripePrivyTokenRequestInput::include_authorization_signature>("includeAuthorizationSignature"),
  };
  static constexpr cli::Shape shape{.name = "StripePrivyTokenRequestInput", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
