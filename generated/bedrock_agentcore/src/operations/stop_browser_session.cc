// Client::stop_browser_session: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/stop_browser_session.h"

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

constexpr internal::Field stop_browser_session_fields[] = {
    {"browserIdentifier", &internal::string_type, offsetof(StopBrowserSessionView, browser_identifier),
     internal::Slot::plain},
    {"sessionId", &internal::string_type, offsetof(StopBrowserSessionView, session_id), internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(StopBrowserSessionView, last_updated_at),
     internal::Slot::plain},
};
constexpr internal::Schema stop_browser_session_schema =
    internal::structure_schema<StopBrowserSessionView>("StopBrowserSessionResponse", stop_browser_session_fields);
constexpr internal::OutputSchema stop_browser_session_output{
    .view = &stop_browser_session_schema,
    .body = &stop_browser_session_schema,
    .needs_body = true,
};
constexpr internal::Operation stop_browser_session_operation{
    .service = &common::service,
    .name = "StopBrowserSession",
    .errors = common::errors,
    .output = &stop_browser_session_output,
};

internal::HttpRequest encode(const StopBrowserSessionRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/browsers/"};
  out.label("browserIdentifier", in.browser_identifier)
      .segment("/sessions/stop")
      .required_query("sessionId", in.session_id)
      .header("X-Amzn-Trace-Id", in.trace_id)
      .header("traceparent", in.trace_parent);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const StopBrowserSessionRequest& in) {
  writer.begin_object();
  writer.member("traceId", in.trace_id);
  writer.member("traceParent", in.trace_parent);
  writer.member("browserIdentifier", in.browser_identifier);
  writer.member("sessionId", in.session_id);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const StopBrowserSessionView*) { return stop_browser_session_schema; }

Response<StopBrowserSessionView> Client::stop_browser_session(const StopBrowserSessionRequest& request,
                                                              const CallOptions& options) const {
  return internal::call<StopBrowserSessionView>(*connection_, stop_browser_session_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StopBrowserSessionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, stop_browser_session_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
