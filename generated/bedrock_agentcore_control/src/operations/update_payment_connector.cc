// Client::update_payment_connector: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/update_payment_connector.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Type update_payment_connector_credential_provider_configurations_type =
    internal::list_type<CredentialsProviderConfigurationView>(schemas::credentials_provider_configuration_type);
constexpr internal::Field update_payment_connector_fields[] = {
    {"paymentConnectorId", &internal::string_type, offsetof(UpdatePaymentConnectorView, payment_connector_id),
     internal::Slot::plain},
    {"paymentManagerId", &internal::string_type, offsetof(UpdatePaymentConnectorView, payment_manager_id),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(UpdatePaymentConnectorView, name), internal::Slot::plain},
    {"type", &schemas::payment_connector_type_type, offsetof(UpdatePaymentConnectorView, type), internal::Slot::plain},
    {"credentialProviderConfigurations", &update_payment_connector_credential_provider_configurations_type,
     offsetof(UpdatePaymentConnectorView, credential_provider_configurations), internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(UpdatePaymentConnectorView, last_updated_at),
     internal::Slot::plain},
    {"status", &schemas::payment_connector_status_type, offsetof(UpdatePaymentConnectorView, status),
     internal::Slot::plain},
    {"authorizationUrl", &internal::string_type, offsetof(UpdatePaymentConnectorView, authorization_url),
     internal::Slot::optional},
};
constexpr internal::Schema update_payment_connector_schema = internal::structure_schema<UpdatePaymentConnectorView>(
    "UpdatePaymentConnectorResponse", update_payment_connector_fields);
constexpr internal::OutputSchema update_payment_connector_output{
    .view = &update_payment_connector_schema,
    .body = &update_payment_connector_schema,
    .needs_body = true,
};
constexpr internal::Operation update_payment_connector_operation{
    .service = &common::service,
    .name = "UpdatePaymentConnector",
    .errors = common::errors,
    .output = &update_payment_connector_output,
};

internal::HttpRequest encode(const UpdatePaymentConnectorRequest& in) {
  internal::HttpRequest out{internal::Method::patch, "/payments/managers/"};
  out.label("paymentManagerId", in.payment_manager_id)
      .segment("/connectors/")
      .label("paymentConnectorId", in.payment_connector_id);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("description", in.description);
    writer.member("type", in.type);
    writer.member("credentialProviderConfigurations", in.credential_provider_configurations);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdatePaymentConnectorRequest& in) {
  writer.begin_object();
  writer.member("paymentManagerId", in.payment_manager_id);
  writer.member("paymentConnectorId", in.payment_connector_id);
  writer.member("description", in.description);
  writer.member("type", in.type);
  writer.member("credentialProviderConfigurations", in.credential_provider_configurations);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdatePaymentConnectorView*) { return update_payment_connector_schema; }

Response<UpdatePaymentConnectorView> Client::update_payment_connector(const UpdatePaymentConnectorRequest& request,
                                                                      const CallOptions& options) const {
  return internal::call<UpdatePaymentConnectorView>(*connection_, update_payment_connector_operation, encode(request),
                                                    options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdatePaymentConnectorRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_payment_connector_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
