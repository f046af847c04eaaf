// CreatePaymentInstrument: the output of Client::create_payment_instrument, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore/owned/payment_instrument.h"
#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct CreatePaymentInstrumentView;

/// The payment instrument that was created.
struct CreatePaymentInstrument {
  /// The instrument, with its id and state.
  PaymentInstrument payment_instrument{};

  friend bool operator==(const CreatePaymentInstrument&, const CreatePaymentInstrument&) = default;
};
CreatePaymentInstrument to_owned(const CreatePaymentInstrumentView& view);
void write_json(internal::JsonWriter& writer, const CreatePaymentInstrument& in);

}  // namespace outcrop::bedrock_agentcore
