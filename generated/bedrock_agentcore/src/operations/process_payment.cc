// Client::process_payment: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/process_payment.h"

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

constexpr internal::Field process_payment_fields[] = {
    {"processPaymentId", &internal::string_type, offsetof(ProcessPaymentView, process_payment_id),
     internal::Slot::plain},
    {"paymentManagerArn", &internal::string_type, offsetof(ProcessPaymentView, payment_manager_arn),
     internal::Slot::plain},
    {"paymentSessionId", &internal::string_type, offsetof(ProcessPaymentView, payment_session_id),
     internal::Slot::plain},
    {"paymentInstrumentId", &internal::string_type, offsetof(ProcessPaymentView, payment_instrument_id),
     internal::Slot::plain},
    {"paymentType", &schemas::payment_type_type, offsetof(ProcessPaymentView, payment_type), internal::Slot::plain},
    {"status", &schemas::payment_status_type, offsetof(ProcessPaymentView, status), internal::Slot::plain},
    {"paymentOutput", &schemas::payment_output_type, offsetof(ProcessPaymentView, payment_output),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(ProcessPaymentView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(ProcessPaymentView, updated_at), internal::Slot::plain},
};
constexpr internal::Schema process_payment_schema =
    internal::structure_schema<ProcessPaymentView>("ProcessPaymentResponse", process_payment_fields);
constexpr internal::OutputSchema process_payment_output{
    .view = &process_payment_schema,
    .body = &process_payment_schema,
    .needs_body = true,
};
constexpr internal::Operation process_payment_operation{
    .service = &common::service,
    .name = "ProcessPayment",
    .errors = common::errors,
    .output = &process_payment_output,
};

internal::HttpRequest encode(const ProcessPaymentRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/payments/processPayment"};
  out.header("X-Amzn-Bedrock-AgentCore-Payments-User-Id", in.user_id)
      .header("X-Amzn-Bedrock-AgentCore-Payments-Agent-Name", in.agent_name);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("paymentManagerArn", in.payment_manager_arn);
    writer.required("paymentSessionId", in.payment_session_id);
    writer.required("paymentInstrumentId", in.payment_instrument_id);
    writer.required("paymentType", in.payment_type);
    writer.required("paymentInput", in.payment_input);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ProcessPaymentRequest& in) {
  writer.begin_object();
  writer.member("userId", in.user_id);
  writer.member("agentName", in.agent_name);
  writer.member("paymentManagerArn", in.payment_manager_arn);
  writer.member("paymentSessionId", in.payment_session_id);
  writer.member("paymentInstrumentId", in.payment_instrument_id);
  writer.member("paymentType", in.payment_type);
  writer.member("paymentInput", in.payment_input);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ProcessPaymentView*) { return process_payment_schema; }

Response<ProcessPaymentView> Client::process_payment(const ProcessPaymentRequest& request,
                                                     const CallOptions& options) const {
  return internal::call<ProcessPaymentView>(*connection_, process_payment_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ProcessPaymentRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, process_payment_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
