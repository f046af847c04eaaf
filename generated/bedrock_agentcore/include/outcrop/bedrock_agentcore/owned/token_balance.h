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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_TokenBalance.html
struct TokenBalance {
  std::string amount{};
  std::int32_t decimals{};
  std::optional<OwnedOpen<InstrumentBalanceToken>> token{};
  std::optional<OwnedOpen<CryptoWalletNetwork>> network{};
  std::optional<OwnedOpen<BlockchainChainId>> chain{};

  friend bool operator==(const TokenBalance&, const TokenBalance&) = default;
};
TokenBalance to_owned(const TokenBalanceView& view);
void write_json(internal::JsonWriter& writer, const TokenBalance& in);

}  // namespace outcrop::bedrock_agentcore
