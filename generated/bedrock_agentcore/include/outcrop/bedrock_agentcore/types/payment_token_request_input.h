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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CoinbaseCdpTokenRequestInput.html
struct CoinbaseCdpTokenRequestInput {
  /// Required.
  std::optional<OwnedOpen<PaymentHttpMethodType>> request_method{};
  std::optional<std::string> request_host{};
  /// Required.
  std::optional<std::string> request_path{};
  std::optional<bool> include_wallet_auth_token{};
  std::optional<std::string> request_body{};

  friend bool operator==(const CoinbaseCdpTokenRequestInput&, const CoinbaseCdpTokenRequestInput&) = default;
};
void write_json(internal::JsonWriter& writer, const CoinbaseCdpTokenRequestInput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_StripePrivyTokenRequestInput.html
struct StripePrivyTokenRequestInput {
  std::optional<std::string> request_host{};
  /// Required.
  std::optional<std::string> request_path{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> request_body{};
  std::optional<bool> include_authorization_signature{};

  friend bool operator==(const StripePrivyTokenRequestInput&, const StripePrivyTokenRequestInput&) = default;
};
void write_json(internal::JsonWriter& writer, const StripePrivyTokenRequestInput& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PaymentTokenRequestInput.html
struct PaymentTokenRequestInput {
  Box<CoinbaseCdpTokenRequestInput> coinbase_cdp_token_request{};
  Box<StripePrivyTokenRequestInput> stripe_privy_token_request{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const PaymentTokenRequestInput&, const PaymentTokenRequestInput&) = default;
};
void write_json(internal::JsonWriter& writer, const PaymentTokenRequestInput& in);

}  // namespace outcrop::bedrock_agentcore
