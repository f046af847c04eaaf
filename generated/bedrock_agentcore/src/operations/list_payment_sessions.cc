// Client::list_payment_sessions: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/list_payment_sessions.h"

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

constexpr internal::Type list_payment_sessions_payment_sessions_type =
    internal::list_type<PaymentSessionSummaryView>(schemas::payment_session_summary_type);
constexpr internal::Field list_payment_sessions_fields[] = {
    {"paymentSessions", &list_payment_sessions_payment_sessions_type,
     offsetof(ListPaymentSessionsView, payment_sessions), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListPaymentSessionsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_payment_sessions_schema =
    internal::structure_schema<ListPaymentSessionsView>("ListPaymentSessionsResponse", list_payment_sessions_fields);
constexpr internal::OutputSchema list_payment_sessions_output{
    .view = &list_payment_sessions_schema,
    .body = &list_payment_sessions_schema,
    .needs_body = true,
};
constexpr internal::Operation list_payment_sessions_operation{
    .service = &common::service,
    .name = "ListPaymentSessions",
    .errors = common::errors,
    .output = &list_payment_sessions_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListPaymentSessionsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/payments/listPaymentSessions"};
  out.header("X-Amzn-Bedrock-AgentCore-Payments-User-Id", in.user_id)
      .header("X-Amzn-Bedrock-AgentCore-Payments-Agent-Name", in.agent_name);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("paymentManagerArn", in.payment_manager_arn);
    writer.member("nextToken", in.next_token);
    writer.member("maxResults", in.max_results);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListPaymentSessionsRequest& in) {
  writer.begin_object();
  writer.member("userId", in.user_id);
  writer.member("agentName", in.agent_name);
  writer.member("paymentManagerArn", in.payment_manager_arn);
  writer.member("nextToken", in.next_token);
  writer.member("maxResults", in.max_results);
  writer.end_object();
}

const internal::Schema& schema_of(const ListPaymentSessionsView*) { return list_payment_sessions_schema; }

Response<ListPaymentSessionsView> Client::list_payment_sessions(const ListPaymentSessionsRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<ListPaymentSessionsView>(*connection_, list_payment_sessions_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListPaymentSessionsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_payment_sessions_operation, encode(request), options);
}

Pages<ListPaymentSessionsView> Client::list_payment_sessions_pages(ListPaymentSessionsRequest request,
                                                                   const CallOptions& options) const {
  return internal::pages<ListPaymentSessionsView>(
      connection_, list_payment_sessions_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListPaymentSessionsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListPaymentSessionsView, PaymentSessionSummaryView> Client::list_payment_sessions_items(
    ListPaymentSessionsRequest request, const CallOptions& options) const {
  return {list_payment_sessions_pages(std::move(request), options),
          [](const ListPaymentSessionsView& page) { return page.payment_sessions; }};
}

}  // namespace outcrop::bedrock_agentcore
