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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CoinbaseCdpTokenResponseOutput.html
struct CoinbaseCdpTokenResponseOutputView {
  /// Sensitive: never logged.
  std::string_view bearer_token{};
  /// Sensitive: never logged.
  std::optional<std::string_view> wallet_auth_token{};
};
const internal::Schema& schema_of(const CoinbaseCdpTokenResponseOutputView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_StripePrivyTokenResponseOutput.html
struct StripePrivyTokenResponseOutputView {
  /// Sensitive: never logged.
  std::optional<std::string_view> authorization_signature{};
  std::optional<std::int64_t> request_expiry{};
  std::string_view app_id{};
  /// Sensitive: never logged.
  std::string_view basic_auth_token{};
};
const internal::Schema& schema_of(const StripePrivyTokenResponseOutputView*);

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
  OptionalRef<CoinbaseCdpTokenResponseOutputView> coinbase_cdp_token_response{};
  OptionalRef<StripePrivyTokenResponseOutputView> stripe_privy_token_response{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const PaymentTokenResponseOutputView*);

}  // namespace outcrop::bedrock_agentcore
