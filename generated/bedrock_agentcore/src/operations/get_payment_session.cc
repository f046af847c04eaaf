// Client::get_payment_session: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/get_payment_session.h"

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

constexpr internal::Field get_payment_session_fields[] = {
    {"paymentSession", &schemas::payment_session_type, offsetof(GetPaymentSessionView, payment_session),
     internal::Slot::plain},
};
constexpr internal::Schema get_payment_session_schema =
    internal::structure_schema<GetPaymentSessionView>("GetPaymentSessionResponse", get_payment_session_fields);
constexpr internal::OutputSchema get_payment_session_output{
    .view = &get_payment_session_schema,
    .body = &get_payment_session_schema,
    .needs_body = true,
};
constexpr internal::Operation get_payment_session_operation{
    .service = &common::service,
    .name = "GetPaymentSession",
    .errors = common::errors,
    .output = &get_payment_session_output,
};

internal::HttpRequest encode(const GetPaymentSessionRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/payments/getPaymentSession"};
  out.header("X-Amzn-Bedrock-AgentCore-Payments-User-Id", in.user_id)
      .header("X-Amzn-Bedrock-AgentCore-Payments-Agent-Name", in.agent_name);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("paymentManagerArn", in.payment_manager_arn);
    writer.required("paymentSessionId", in.payment_session_id);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetPaymentSessionRequest& in) {
  writer.begin_object();
  writer.member("userId", in.user_id);
  writer.member("agentName", in.agent_name);
  writer.member("paymentManagerArn", in.payment_manager_arn);
  writer.member("paymentSessionId", in.payment_session_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetPaymentSessionView*) { return get_payment_session_schema; }

Response<GetPaymentSessionView> Client::get_payment_session(const GetPaymentSessionRequest& request,
                                                            const CallOptions& options) const {
  return internal::call<GetPaymentSessionView>(*connection_, get_payment_session_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetPaymentSessionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_payment_session_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
