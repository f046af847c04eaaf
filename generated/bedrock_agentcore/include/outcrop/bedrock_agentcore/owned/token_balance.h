// TokenBalance.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore {

struct TokenBalanceView;

/// What a wallet holds of a token.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_TokenBalance.html
struct TokenBalance {
  /// The amount in the token's smallest unit, as an integer in text; 10 to the power of `decimals` of them are one
  /// token.
  std::string amount{};
  /// How many decimal places the token has, such as 6.
  std::int32_t decimals{};
  /// The token that was counted.
  std::optional<OwnedOpen<InstrumentBalanceToken>> token{};
  /// The kind of blockchain.
  std::optional<OwnedOpen<CryptoWalletNetwork>> network{};
  /// The blockchain that was asked.
  std::optional<OwnedOpen<BlockchainChainId>> chain{};

  friend bool operator==(const TokenBalance&, const TokenBalance&) = default;
};
TokenBalance to_owned(const TokenBalanceView& view);
void write_json(internal::JsonWriter& writer, const TokenBalance& in);

}  // namespace outcrop::bedrock_agentcore
