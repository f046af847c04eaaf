// TokenBalanceView: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_TokenBalance.html
struct TokenBalanceView {
  std::string_view amount{};
  std::int32_t decimals{};
  Open<InstrumentBalanceToken> token{};
  Open<CryptoWalletNetwork> network{};
  Open<BlockchainChainId> chain{};
};
const internal::Schema& schema_of(const TokenBalanceView*);

}  // namespace outcrop::bedrock_agentcore
