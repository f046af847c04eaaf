// Makes RotatePaymentConnectorCredentials: the output of Client::rotate_payment_connector_credentials, owned of views,
// and writes JSON. Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev
// regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/rotate_payment_connector_credentials.h"

#include "outcrop/bedrock_agentcore_control/operations/rotate_payment_connector_credentials.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

RotatePaymentConnectorCredentials to_owned(const RotatePaymentConnectorCredentialsView& view) {
  RotatePaymentConnectorCredentials owned;
  internal::own(owned.payment_connector_id, view.payment_connector_id);
  internal::own(owned.payment_manager_id, view.payment_manager_id);
  internal::own(owned.last_updated_at, view.last_updated_at);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RotatePaymentConnectorCredentials& in) {
  writer.begin_object();
  writer.member("paymentConnectorId", in.payment_connector_id);
  writer.member("paymentManagerId", in.payment_manager_id);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
