// Makes GetPaymentInstrumentBalance: the output of Client::get_payment_instrument_balance, owned of views, and writes
// JSON. Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/get_payment_instrument_balance.h"

#include "outcrop/bedrock_agentcore/operations/get_payment_instrument_balance.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

GetPaymentInstrumentBalance to_owned(const GetPaymentInstrumentBalanceView& view) {
  GetPaymentInstrumentBalance owned;
  internal::own(owned.payment_instrument_id, view.payment_instrument_id);
  internal::own(owned.token_balance, view.token_balance);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetPaymentInstrumentBalance& in) {
  writer.begin_object();
  writer.member("paymentInstrumentId", in.payment_instrument_id);
  writer.member("tokenBalance", in.token_balance);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
