// Makes GetPaymentConnector: the output of Client::get_payment_connector, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/get_payment_connector.h"

#include "outcrop/bedrock_agentcore_control/operations/get_payment_connector.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

GetPaymentConnector to_owned(const GetPaymentConnectorView& view) {
  GetPaymentConnector owned;
  internal::own(owned.payment_connector_id, view.payment_connector_id);
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.type, view.type);
  internal::own(owned.provision_mode, view.provision_mode);
  internal::own(owned.credential_provider_configurations, view.credential_provider_configurations);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.last_updated_at, view.last_updated_at);
  internal::own(owned.status, view.status);
  internal::own(owned.authorization_url, view.authorization_url);
  internal::own(owned.credentials_updated_at, view.credentials_updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetPaymentConnector& in) {
  writer.begin_object();
  writer.member("paymentConnectorId", in.payment_connector_id);
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("type", in.type);
  writer.member("provisionMode", in.provision_mode);
  writer.member("credentialProviderConfigurations", in.credential_provider_configurations);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.member("status", in.status);
  writer.member("authorizationUrl", in.authorization_url);
  writer.member("credentialsUpdatedAt", in.credentials_updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
