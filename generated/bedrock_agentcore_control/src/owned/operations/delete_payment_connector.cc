// Makes DeletePaymentConnector: the output of Client::delete_payment_connector, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/delete_payment_connector.h"

#include "outcrop/bedrock_agentcore_control/operations/delete_payment_connector.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

DeletePaymentConnector to_owned(const DeletePaymentConnectorView& view) {
  DeletePaymentConnector owned;
  internal::own(owned.status, view.status);
  internal::own(owned.payment_connector_id, view.payment_connector_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeletePaymentConnector& in) {
  writer.begin_object();
  writer.member("status", in.status);
  writer.member("paymentConnectorId", in.payment_connector_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
