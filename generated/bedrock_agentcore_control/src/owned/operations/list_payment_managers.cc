// Makes ListPaymentManagers: the output of Client::list_payment_managers, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_payment_managers.h"

#include "outcrop/bedrock_agentcore_control/operations/list_payment_managers.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListPaymentManagers to_owned(const ListPaymentManagersView& view) {
  ListPaymentManagers owned;
  internal::own(owned.payment_managers, view.payment_managers);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListPaymentManagers& in) {
  writer.begin_object();
  writer.member("paymentManagers", in.payment_managers);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
