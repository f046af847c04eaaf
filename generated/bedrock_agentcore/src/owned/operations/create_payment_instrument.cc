// Makes CreatePaymentInstrument: the output of Client::create_payment_instrument, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/create_payment_instrument.h"

#include "outcrop/bedrock_agentcore/operations/create_payment_instrument.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

CreatePaymentInstrument to_owned(const CreatePaymentInstrumentView& view) {
  CreatePaymentInstrument owned;
  internal::own(owned.payment_instrument, view.payment_instrument);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreatePaymentInstrument& in) {
  writer.begin_object();
  writer.member("paymentInstrument", in.payment_instrument);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
