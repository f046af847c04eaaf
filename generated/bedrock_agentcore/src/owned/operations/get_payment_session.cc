// Makes GetPaymentSession: the output of Client::get_payment_session, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/get_payment_session.h"

#include "outcrop/bedrock_agentcore/operations/get_payment_session.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

GetPaymentSession to_owned(const GetPaymentSessionView& view) {
  GetPaymentSession owned;
  internal::own(owned.payment_session, view.payment_session);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetPaymentSession& in) {
  writer.begin_object();
  writer.member("paymentSession", in.payment_session);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
