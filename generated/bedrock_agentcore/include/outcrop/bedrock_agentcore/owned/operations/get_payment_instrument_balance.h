// GetPaymentInstrumentBalance: the output of Client::get_payment_instrument_balance, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore/owned/token_balance.h"
#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct GetPaymentInstrumentBalanceView;

/// What the wallet holds.
struct GetPaymentInstrumentBalance {
  /// The payment instrument's id.
  std::string payment_instrument_id{};
  /// The amount of the token.
  TokenBalance token_balance{};

  friend bool operator==(const GetPaymentInstrumentBalance&, const GetPaymentInstrumentBalance&) = default;
};
GetPaymentInstrumentBalance to_owned(const GetPaymentInstrumentBalanceView& view);
void write_json(internal::JsonWriter& writer, const GetPaymentInstrumentBalance& in);

}  // namespace outcrop::bedrock_agentcore
