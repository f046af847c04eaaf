// PaymentTokenResponseOutput and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

struct CoinbaseCdpTokenResponseOutputView;
struct StripePrivyTokenResponseOutputView;
struct PaymentTokenResponseOutputView;

/// Tokens for a request to Coinbase Developer Platform.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CoinbaseCdpTokenResponseOutput.html
struct CoinbaseCdpTokenResponseOutput {
  /// The bearer token, for the header Authorization.
  ///
  /// Sensitive: never logged.
  std::string bearer_token{};
  /// The token for the header X-Wallet-Auth; set only where it was asked for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> wallet_auth_token{};

  friend bool operator==(const CoinbaseCdpTokenResponseOutput&, const CoinbaseCdpTokenResponseOutput&) = default;
};
CoinbaseCdpTokenResponseOutput to_owned(const CoinbaseCdpTokenResponseOutputView& view);
void write_json(internal::JsonWriter& writer, const CoinbaseCdpTokenResponseOutput& in);

/// Tokens for a request to Privy of Stripe.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_StripePrivyTokenResponseOutput.html
struct StripePrivyTokenResponseOutput {
  /// The ECDSA P-256 signature over the request in base64, for the header privy-authorization-signature; set only
  /// where it was asked for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> authorization_signature{};
  /// When the signature expires, in milliseconds since 1970.
  std::optional<std::int64_t> request_expiry{};
  /// The app's id, for the header privy-app-id.
  std::string app_id{};
  /// The token of HTTP Basic, in base64, for the header Authorization.
  ///
  /// Sensitive: never logged.
  std::string basic_auth_token{};

  friend bool operator==(const StripePrivyTokenResponseOutput&, const StripePrivyTokenResponseOutput&) = default;
};
StripePrivyTokenResponseOutput to_owned(const StripePrivyTokenResponseOutputView& view);
void write_json(internal::JsonWriter& writer, const StripePrivyTokenResponseOutput& in);

/// Tokens for a request, by payment provider.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PaymentTokenResponseOutput.html
struct PaymentTokenResponseOutput {
  /// The tokens are for a request to Coinbase Developer Platform.
  Box<CoinbaseCdpTokenResponseOutput> coinbase_cdp_token_response{};
  /// The tokens are for a request to Privy of Stripe.
  Box<StripePrivyTokenResponseOutput> stripe_privy_token_response{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const PaymentTokenResponseOutput&, const PaymentTokenResponseOutput&) = default;
};
PaymentTokenResponseOutput to_owned(const PaymentTokenResponseOutputView& view);
void write_json(internal::JsonWriter& writer, const PaymentTokenResponseOutput& in);

}  // namespace outcrop::bedrock_agentcore
