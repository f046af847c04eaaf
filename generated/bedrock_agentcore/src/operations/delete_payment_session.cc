// Client::delete_payment_session: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/delete_payment_session.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field delete_payment_session_fields[] = {
    {"status", &schemas::payment_session_status_type, offsetof(DeletePaymentSessionView, status),
     internal::Slot::plain},
};
constexpr internal::Schema delete_payment_session_schema =
    internal::structure_schema<DeletePaymentSessionView>("DeletePaymentSessionResponse", delete_payment_session_fields);
constexpr internal::OutputSchema delete_payment_session_output{
    .view = &delete_payment_session_schema,
    .body = &delete_payment_session_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_payment_session_operation{
    .service = &common::service,
    .name = "DeletePaymentSession",
    .errors = common::errors,
    .output = &delete_payment_session_output,
};

internal::HttpRequest encode(const DeletePaymentSessionRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/payments/deletePaymentSession"};
  out.header("X-Amzn-Bedrock-AgentCore-Payments-User-Id", in.user_id);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("paymentManagerArn", in.payment_manager_arn);
    writer.required("paymentSessionId", in.payment_session_id);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeletePaymentSessionRequest& in) {
  writer.begin_object();
  writer.member("userId", in.user_id);
  writer.member("paymentManagerArn", in.payment_manager_arn);
  writer.member("paymentSessionId", in.payment_session_id);
  writer.end_object();
}

const internal::Schema& schema_of(const DeletePaymentSessionView*) { return delete_payment_session_schema; }

Response<DeletePaymentSessionView> Client::delete_payment_session(const DeletePaymentSessionRequest& request,
                                                                  const CallOptions& options) const {
  return internal::call<DeletePaymentSessionView>(*connection_, delete_payment_session_operation, encode(request),
                                                  options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeletePaymentSessionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_payment_session_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
