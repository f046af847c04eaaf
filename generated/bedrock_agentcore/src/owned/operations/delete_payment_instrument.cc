// Makes DeletePaymentInstrument: the output of Client::delete_payment_instrument, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/delete_payment_instrument.h"

#include "outcrop/bedrock_agentcore/operations/delete_payment_instrument.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

DeletePaymentInstrument to_owned(const DeletePaymentInstrumentView& view) {
  DeletePaymentInstrument owned;
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeletePaymentInstrument& in) {
  writer.begin_object();
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
