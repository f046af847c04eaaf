// Client::create_payment_session: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/create_payment_session.h"

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

constexpr internal::Field create_payment_session_fields[] = {
    {"paymentSession", &schemas::payment_session_type, offsetof(CreatePaymentSessionView, payment_session),
     internal::Slot::plain},
};
constexpr internal::Schema create_payment_session_schema =
    internal::structure_schema<CreatePaymentSessionView>("CreatePaymentSessionResponse", create_payment_session_fields);
constexpr internal::OutputSchema create_payment_session_output{
    .view = &create_payment_session_schema,
    .body = &create_payment_session_schema,
    .needs_body = true,
};
constexpr internal::Operation create_payment_session_operation{
    .service = &common::service,
    .name = "CreatePaymentSession",
    .errors = common::errors,
    .output = &create_payment_session_output,
};

internal::HttpRequest encode(const CreatePaymentSessionRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/payments/createPaymentSession"};
  out.header("X-Amzn-Bedrock-AgentCore-Payments-User-Id", in.user_id)
      .header("X-Amzn-Bedrock-AgentCore-Payments-Agent-Name", in.agent_name);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("paymentManagerArn", in.payment_manager_arn);
    writer.member("limits", in.limits);
    writer.required("expiryTimeInMinutes", in.expiry_time_in_minutes);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreatePaymentSessionRequest& in) {
  writer.begin_object();
  writer.member("userId", in.user_id);
  writer.member("agentName", in.agent_name);
  writer.member("paymentManagerArn", in.payment_manager_arn);
  writer.member("limits", in.limits);
  writer.member("expiryTimeInMinutes", in.expiry_time_in_minutes);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const CreatePaymentSessionView*) { return create_payment_session_schema; }

Response<CreatePaymentSessionView> Client::create_payment_session(const CreatePaymentSessionRequest& request,
                                                                  const CallOptions& options) const {
  return internal::call<CreatePaymentSessionView>(*connection_, create_payment_session_operation, encode(request),
                                                  options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreatePaymentSessionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_payment_session_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
