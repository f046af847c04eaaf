// TokenBalanceView: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore {

/// What a wallet holds of a token.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_TokenBalance.html
struct TokenBalanceView {
  /// The amount in the token's smallest unit, as an integer in text; 10 to the power of `decimals` of them are one
  /// token.
  std::string_view amount{};
  /// How many decimal places the token has, such as 6.
  std::int32_t decimals{};
  /// The token that was counted.
  Open<InstrumentBalanceToken> token{};
  /// The kind of blockchain.
  Open<CryptoWalletNetwork> network{};
  /// The blockchain that was asked.
  Open<BlockchainChainId> chain{};
};
const internal::Schema& schema_of(const TokenBalanceView*);

}  // namespace outcrop::bedrock_agentcore
