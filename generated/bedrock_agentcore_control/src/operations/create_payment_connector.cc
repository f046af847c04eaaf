// Client::create_payment_connector: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/create_payment_connector.h"

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

constexpr internal::Type create_payment_connector_credential_provider_configurations_type =
    internal::list_type<CredentialsProviderConfigurationView>(schemas::credentials_provider_configuration_type);
constexpr internal::Field create_payment_connector_fields[] = {
    {"paymentConnectorId", &internal::string_type, offsetof(CreatePaymentConnectorView, payment_connector_id),
     internal::Slot::plain},
    {"paymentManagerId", &internal::string_type, offsetof(CreatePaymentConnectorView, payment_manager_id),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(CreatePaymentConnectorView, name), internal::Slot::plain},
    {"type", &schemas::payment_connector_type_type, offsetof(CreatePaymentConnectorView, type), internal::Slot::plain},
    {"credentialProviderConfigurations", &create_payment_connector_credential_provider_configurations_type,
     offsetof(CreatePaymentConnectorView, credential_provider_configurations), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(CreatePaymentConnectorView, created_at), internal::Slot::plain},
    {"status", &schemas::payment_connector_status_type, offsetof(CreatePaymentConnectorView, status),
     internal::Slot::plain},
    {"authorizationUrl", &internal::string_type, offsetof(CreatePaymentConnectorView, authorization_url),
     internal::Slot::optional},
};
constexpr internal::Schema create_payment_connector_schema = internal::structure_schema<CreatePaymentConnectorView>(
    "CreatePaymentConnectorResponse", create_payment_connector_fields);
constexpr internal::OutputSchema create_payment_connector_output{
    .view = &create_payment_connector_schema,
    .body = &create_payment_connector_schema,
    .needs_body = true,
};
constexpr internal::Operation create_payment_connector_operation{
    .service = &common::service,
    .name = "CreatePaymentConnector",
    .errors = common::errors,
    .output = &create_payment_connector_output,
};

internal::HttpRequest encode(const CreatePaymentConnectorRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/payments/managers/"};
  out.label("paymentManagerId", in.payment_manager_id).segment("/connectors");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.member("description", in.description);
    writer.required("type", in.type);
    writer.required("credentialProviderConfigurations", in.credential_provider_configurations);
    writer.member("provisionMode", in.provision_mode);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreatePaymentConnectorRequest& in) {
  writer.begin_object();
  writer.member("paymentManagerId", in.payment_manager_id);
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("type", in.type);
  writer.member("credentialProviderConfigurations", in.credential_provider_configurations);
  writer.member("provisionMode", in.provision_mode);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const CreatePaymentConnectorView*) { return create_payment_connector_schema; }

Response<CreatePaymentConnectorView> Client::create_payment_connector(const CreatePaymentConnectorRequest& request,
                                                                      const CallOptions& options) const {
  return internal::call<CreatePaymentConnectorView>(*connection_, create_payment_connector_operation, encode(request),
                                                    options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreatePaymentConnectorRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_payment_connector_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
