// Makes UpdatePaymentConnector: the output of Client::update_payment_connector, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/update_payment_connector.h"

#include "outcrop/bedrock_agentcore_control/operations/update_payment_connector.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

UpdatePaymentConnector to_owned(const UpdatePaymentConnectorView& view) {
  UpdatePaymentConnector owned;
  internal::own(owned.payment_connector_id, view.payment_connector_id);
  internal::own(owned.payment_manager_id, view.payment_manager_id);
  internal::own(owned.name, view.name);
  internal::own(owned.type, view.type);
  internal::own(owned.credential_provider_configurations, view.credential_provider_configurations);
  internal::own(owned.last_updated_at, view.last_updated_at);
  internal::own(owned.status, view.status);
  internal::own(owned.authorization_url, view.authorization_url);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UpdatePaymentConnector& in) {
  writer.begin_object();
  writer.member("paymentConnectorId", in.payment_connector_id);
  writer.member("paymentManagerId", in.payment_manager_id);
  writer.member("name", in.name);
  writer.member("type", in.type);
  writer.member("credentialProviderConfigurations", in.credential_provider_configurations);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.member("status", in.status);
  writer.member("authorizationUrl", in.authorization_url);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
