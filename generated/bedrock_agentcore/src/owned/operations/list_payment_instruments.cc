// Makes ListPaymentInstruments: the output of Client::list_payment_instruments, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/list_payment_instruments.h"

#include "outcrop/bedrock_agentcore/operations/list_payment_instruments.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

ListPaymentInstruments to_owned(const ListPaymentInstrumentsView& view) {
  ListPaymentInstruments owned;
  internal::own(owned.payment_instruments, view.payment_instruments);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListPaymentInstruments& in) {
  writer.begin_object();
  writer.member("paymentInstruments", in.payment_instruments);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
