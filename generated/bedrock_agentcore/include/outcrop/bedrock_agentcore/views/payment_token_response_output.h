// PaymentTokenResponseOutputView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// Tokens for a request to Coinbase Developer Platform.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CoinbaseCdpTokenResponseOutput.html
struct CoinbaseCdpTokenResponseOutputView {
  /// The bearer token, for the header Authorization.
  ///
  /// Sensitive: never logged.
  std::string_view bearer_token{};
  /// The token for the header X-Wallet-Auth; set only where it was asked for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> wallet_auth_token{};
};
const internal::Schema& schema_of(const CoinbaseCdpTokenResponseOutputView*);

/// Tokens for a request to Privy of Stripe.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_StripePrivyTokenResponseOutput.html
struct StripePrivyTokenResponseOutputView {
  /// The ECDSA P-256 signature over the request in base64, for the header privy-authorization-signature; set only
  /// where it was asked for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> authorization_signature{};
  /// When the signature expires, in milliseconds since 1970.
  std::optional<std::int64_t> request_expiry{};
  /// The app's id, for the header privy-app-id.
  std::string_view app_id{};
  /// The token of HTTP Basic, in base64, for the header Authorization.
  ///
  /// Sensitive: never logged.
  std::string_view basic_auth_token{};
};
const internal::Schema& schema_of(const StripePrivyTokenResponseOutputView*);

/// Tokens for a request, by payment provider.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PaymentTokenResponseOutput.html
struct PaymentTokenResponseOutputView {
  enum class Member : std::uint16_t {
    none,
    coinbase_cdp_token_response,
    stripe_privy_token_response,
    unknown,
  };

  Member member{};
  /// The tokens are for a request to Coinbase Developer Platform.
  OptionalRef<CoinbaseCdpTokenResponseOutputView> coinbase_cdp_token_response{};
  /// The tokens are for a request to Privy of Stripe.
  OptionalRef<StripePrivyTokenResponseOutputView> stripe_privy_token_response{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const PaymentTokenResponseOutputView*);

}  // namespace outcrop::bedrock_agentcore
