// Makes DeletePaymentManager: the output of Client::delete_payment_manager, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/delete_payment_manager.h"

#include "outcrop/bedrock_agentcore_control/operations/delete_payment_manager.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

DeletePaymentManager to_owned(const DeletePaymentManagerView& view) {
  DeletePaymentManager owned;
  internal::own(owned.status, view.status);
  internal::own(owned.payment_manager_id, view.payment_manager_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeletePaymentManager& in) {
  writer.begin_object();
  writer.member("status", in.status);
  writer.member("paymentManagerId", in.payment_manager_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
