// Makes DeletePaymentSession: the output of Client::delete_payment_session, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/delete_payment_session.h"

#include "outcrop/bedrock_agentcore/operations/delete_payment_session.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

DeletePaymentSession to_owned(const DeletePaymentSessionView& view) {
  DeletePaymentSession owned;
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeletePaymentSession& in) {
  writer.begin_object();
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
