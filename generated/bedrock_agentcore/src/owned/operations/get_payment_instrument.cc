// Makes GetPaymentInstrument: the output of Client::get_payment_instrument, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/get_payment_instrument.h"

#include "outcrop/bedrock_agentcore/operations/get_payment_instrument.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

GetPaymentInstrument to_owned(const GetPaymentInstrumentView& view) {
  GetPaymentInstrument owned;
  internal::own(owned.payment_instrument, view.payment_instrument);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetPaymentInstrument& in) {
  writer.begin_object();
  writer.member("paymentInstrument", in.payment_instrument);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
