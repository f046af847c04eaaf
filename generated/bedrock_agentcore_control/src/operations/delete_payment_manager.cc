// Client::delete_payment_manager: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/delete_payment_manager.h"

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

constexpr internal::Field delete_payment_manager_fields[] = {
    {"status", &schemas::payment_manager_status_type, offsetof(DeletePaymentManagerView, status),
     internal::Slot::plain},
    {"paymentManagerId", &internal::string_type, offsetof(DeletePaymentManagerView, payment_manager_id),
     internal::Slot::optional},
};
constexpr internal::Schema delete_payment_manager_schema =
    internal::structure_schema<DeletePaymentManagerView>("DeletePaymentManagerResponse", delete_payment_manager_fields);
constexpr internal::OutputSchema delete_payment_manager_output{
    .view = &delete_payment_manager_schema,
    .body = &delete_payment_manager_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_payment_manager_operation{
    .service = &common::service,
    .name = "DeletePaymentManager",
    .errors = common::errors,
    .output = &delete_payment_manager_output,
};

internal::HttpRequest encode(const DeletePaymentManagerRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/payments/managers/"};
  out.label("paymentManagerId", in.payment_manager_id)
      .query("clientToken", internal::idempotency_token(in.client_token));
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeletePaymentManagerRequest& in) {
  writer.begin_object();
  writer.member("paymentManagerId", in.payment_manager_id);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const DeletePaymentManagerView*) { return delete_payment_manager_schema; }

Response<DeletePaymentManagerView> Client::delete_payment_manager(const DeletePaymentManagerRequest& request,
                                                                  const CallOptions& options) const {
  return internal::call<DeletePaymentManagerView>(*connection_, delete_payment_manager_operation, encode(request),
                                                  options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeletePaymentManagerRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_payment_manager_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
