// Makes PaymentConnectorSummary of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/payment_connector_summary.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/payment_connector_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

PaymentConnectorSummary to_owned(const PaymentConnectorSummaryView& view) {
  PaymentConnectorSummary owned;
  internal::own(owned.payment_connector_id, view.payment_connector_id);
  internal::own(owned.name, view.name);
  internal::own(owned.type, view.type);
  internal::own(owned.provision_mode, view.provision_mode);
  internal::own(owned.status, view.status);
  internal::own(owned.last_updated_at, view.last_updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const PaymentConnectorSummary& in) {
  writer.begin_object();
  writer.member("paymentConnectorId", in.payment_connector_id);
  writer.member("name", in.name);
  writer.member("type", in.type);
  writer.member("provisionMode", in.provision_mode);
  writer.member("status", in.status);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
