// Makes ListPaymentSessions: the output of Client::list_payment_sessions, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/list_payment_sessions.h"

#include "outcrop/bedrock_agentcore/operations/list_payment_sessions.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

ListPaymentSessions to_owned(const ListPaymentSessionsView& view) {
  ListPaymentSessions owned;
  internal::own(owned.payment_sessions, view.payment_sessions);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListPaymentSessions& in) {
  writer.begin_object();
  writer.member("paymentSessions", in.payment_sessions);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
