// GetPaymentInstrument: the output of Client::get_payment_instrument, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore/owned/payment_instrument.h"
#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct GetPaymentInstrumentView;

/// The payment instrument that was asked for.
struct GetPaymentInstrument {
  /// The instrument, with its details and state.
  PaymentInstrument payment_instrument{};

  friend bool operator==(const GetPaymentInstrument&, const GetPaymentInstrument&) = default;
};
GetPaymentInstrument to_owned(const GetPaymentInstrumentView& view);
void write_json(internal::JsonWriter& writer, const GetPaymentInstrument& in);

}  // namespace outcrop::bedrock_agentcore
