// PaymentTokenRequestInput and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// A request to Coinbase Developer Platform that needs a token.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CoinbaseCdpTokenRequestInput.html
struct CoinbaseCdpTokenRequestInput {
  /// The HTTP method of that request.
  ///
  /// Required.
  std::optional<OwnedOpen<PaymentHttpMethodType>> request_method{};
  /// The host of that request. Absent: api.cdp.coinbase.com.
  std::optional<std::string> request_host{};
  /// The path of that request.
  ///
  /// Required.
  std::optional<std::string> request_path{};
  /// True asks for `walletAuthToken` as well, which requests that change a wallet need.
  std::optional<bool> include_wallet_auth_token{};
  /// The JSON body of that request, which `walletAuthToken` is made over.
  std::optional<std::string> request_body{};

  friend bool operator==(const CoinbaseCdpTokenRequestInput&, const CoinbaseCdpTokenRequestInput&) = default;
};
void write_json(internal::JsonWriter& writer, const CoinbaseCdpTokenRequestInput& in);

/// A request to Privy of Stripe that needs tokens.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_StripePrivyTokenRequestInput.html
struct StripePrivyTokenRequestInput {
  /// The host of that request. Absent: api.privy.io.
  std::optional<std::string> request_host{};
  /// The path of that request.
  ///
  /// Required.
  std::optional<std::string> request_path{};
  /// The JSON body of that request.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> request_body{};
  /// True asks for `authorizationSignature` as well.
  std::optional<bool> include_authorization_signature{};

  friend bool operator==(const StripePrivyTokenRequestInput&, const StripePrivyTokenRequestInput&) = default;
};
void write_json(internal::JsonWriter& writer, const StripePrivyTokenRequestInput& in);

/// The request that tokens are for, by payment provider.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PaymentTokenRequestInput.html
struct PaymentTokenRequestInput {
  /// The request goes to Coinbase Developer Platform.
  Box<CoinbaseCdpTokenRequestInput> coinbase_cdp_token_request{};
  /// The request goes to Privy of Stripe.
  Box<StripePrivyTokenRequestInput> stripe_privy_token_request{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const PaymentTokenRequestInput&, const PaymentTokenRequestInput&) = default;
};
void write_json(internal::JsonWriter& writer, const PaymentTokenRequestInput& in);

}  // namespace outcrop::bedrock_agentcore
