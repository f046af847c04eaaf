// Makes ListPaymentConnectors: the output of Client::list_payment_connectors, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_payment_connectors.h"

#include "outcrop/bedrock_agentcore_control/operations/list_payment_connectors.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListPaymentConnectors to_owned(const ListPaymentConnectorsView& view) {
  ListPaymentConnectors owned;
  internal::own(owned.payment_connectors, view.payment_connectors);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListPaymentConnectors& in) {
  writer.begin_object();
  writer.member("paymentConnectors", in.payment_connectors);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
