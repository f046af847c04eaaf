// Client::rotate_payment_connector_credentials: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/rotate_payment_connector_credentials.h"

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

constexpr internal::Field rotate_payment_connector_credentials_fields[] = {
    {"paymentConnectorId", &internal::string_type,
     offsetof(RotatePaymentConnectorCredentialsView, payment_connector_id), internal::Slot::plain},
    {"paymentManagerId", &internal::string_type, offsetof(RotatePaymentConnectorCredentialsView, payment_manager_id),
     internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(RotatePaymentConnectorCredentialsView, last_updated_at),
     internal::Slot::plain},
    {"status", &schemas::payment_connector_status_type, offsetof(RotatePaymentConnectorCredentialsView, status),
     internal::Slot::plain},
};
constexpr internal::Schema rotate_payment_connector_credentials_schema =
    internal::structure_schema<RotatePaymentConnectorCredentialsView>("RotatePaymentConnectorCredentialsResponse",
                                                                      rotate_payment_connector_credentials_fields);
constexpr internal::OutputSchema rotate_payment_connector_credentials_output{
    .view = &rotate_payment_connector_credentials_schema,
    .body = &rotate_payment_connector_credentials_schema,
    .needs_body = true,
};
constexpr internal::Operation rotate_payment_connector_credentials_operation{
    .service = &common::service,
    .name = "RotatePaymentConnectorCredentials",
    .errors = common::errors,
    .output = &rotate_payment_connector_credentials_output,
};

internal::HttpRequest encode(const RotatePaymentConnectorCredentialsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/payments/managers/"};
  out.label("paymentManagerId", in.payment_manager_id)
      .segment("/connectors/")
      .label("paymentConnectorId", in.payment_connector_id)
      .segment("/rotate-credentials");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("credentialsToRotate", in.credentials_to_rotate);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const RotatePaymentConnectorCredentialsRequest& in) {
  writer.begin_object();
  writer.member("paymentManagerId", in.payment_manager_id);
  writer.member("paymentConnectorId", in.payment_connector_id);
  writer.member("credentialsToRotate", in.credentials_to_rotate);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const RotatePaymentConnectorCredentialsView*) {
  return rotate_payment_connector_credentials_schema;
}

Response<RotatePaymentConnectorCredentialsView> Client::rotate_payment_connector_credentials(
    const RotatePaymentConnectorCredentialsRequest& request, const CallOptions& options) const {
  return internal::call<RotatePaymentConnectorCredentialsView>(
      *connection_, rotate_payment_connector_credentials_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const RotatePaymentConnectorCredentialsRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, rotate_payment_connector_credentials_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
