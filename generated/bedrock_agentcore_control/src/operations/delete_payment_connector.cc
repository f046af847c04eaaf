// Client::delete_payment_connector: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/delete_payment_connector.h"

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

constexpr internal::Field delete_payment_connector_fields[] = {
    {"status", &schemas::payment_connector_status_type, offsetof(DeletePaymentConnectorView, status),
     internal::Slot::plain},
    {"paymentConnectorId", &internal::string_type, offsetof(DeletePaymentConnectorView, payment_connector_id),
     internal::Slot::optional},
};
constexpr internal::Schema delete_payment_connector_schema = internal::structure_schema<DeletePaymentConnectorView>(
    "DeletePaymentConnectorResponse", delete_payment_connector_fields);
constexpr internal::OutputSchema delete_payment_connector_output{
    .view = &delete_payment_connector_schema,
    .body = &delete_payment_connector_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_payment_connector_operation{
    .service = &common::service,
    .name = "DeletePaymentConnector",
    .errors = common::errors,
    .output = &delete_payment_connector_output,
};

internal::HttpRequest encode(const DeletePaymentConnectorRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/payments/managers/"};
  out.label("paymentManagerId", in.payment_manager_id)
      .segment("/connectors/")
      .label("paymentConnectorId", in.payment_connector_id)
      .query("clientToken", internal::idempotency_token(in.client_token));
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeletePaymentConnectorRequest& in) {
  writer.begin_object();
  writer.member("paymentManagerId", in.payment_manager_id);
  writer.member("paymentConnectorId", in.payment_connector_id);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const DeletePaymentConnectorView*) { return delete_payment_connector_schema; }

Response<DeletePaymentConnectorView> Client::delete_payment_connector(const DeletePaymentConnectorRequest& request,
                                                                      const CallOptions& options) const {
  return internal::call<DeletePaymentConnectorView>(*connection_, delete_payment_connector_operation, encode(request),
                                                    options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeletePaymentConnectorRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_payment_connector_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
