// Makes TokenBalance of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/token_balance.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/token_balance.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

TokenBalance to_owned(const TokenBalanceView& view) {
  TokenBalance owned;
  internal::own(owned.amount, view.amount);
  internal::own(owned.decimals, view.decimals);
  internal::own(owned.token, view.token);
  internal::own(owned.network, view.network);
  internal::own(owned.chain, view.chain);
  return owned;
}

void write_json(internal::JsonWriter& writer, const TokenBalance& in) {
  writer.begin_object();
  writer.member("amount", in.amount);
  writer.member("decimals", in.decimals);
  writer.member("token", in.token);
  writer.member("network", in.network);
  writer.member("chain", in.chain);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
