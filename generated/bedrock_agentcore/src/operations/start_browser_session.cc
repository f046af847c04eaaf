// Client::start_browser_session: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/start_browser_session.h"

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

constexpr internal::Field start_browser_session_fields[] = {
    {"browserIdentifier", &internal::string_type, offsetof(StartBrowserSessionView, browser_identifier),
     internal::Slot::plain},
    {"sessionId", &internal::string_type, offsetof(StartBrowserSessionView, session_id), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(StartBrowserSessionView, created_at), internal::Slot::plain},
    {"streams", &schemas::browser_session_stream_type, offsetof(StartBrowserSessionView, streams),
     internal::Slot::reference},
};
constexpr internal::Schema start_browser_session_schema =
    internal::structure_schema<StartBrowserSessionView>("StartBrowserSessionResponse", start_browser_session_fields);
constexpr internal::OutputSchema start_browser_session_output{
    .view = &start_browser_session_schema,
    .body = &start_browser_session_schema,
    .needs_body = true,
};
constexpr internal::Operation start_browser_session_operation{
    .service = &common::service,
    .name = "StartBrowserSession",
    .errors = common::errors,
    .output = &start_browser_session_output,
};

internal::HttpRequest encode(const StartBrowserSessionRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/browsers/"};
  out.label("browserIdentifier", in.browser_identifier)
      .segment("/sessions/start")
      .header("X-Amzn-Trace-Id", in.trace_id)
      .header("traceparent", in.trace_parent);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("name", in.name);
    writer.member("sessionTimeoutSeconds", in.session_timeout_seconds);
    writer.member("viewPort", in.view_port);
    writer.member("extensions", in.extensions);
    writer.member("profileConfiguration", in.profile_configuration);
    writer.member("proxyConfiguration", in.proxy_configuration);
    writer.member("enterprisePolicies", in.enterprise_policies);
    writer.member("certificates", in.certificates);
    writer.member("filesystemConfigurations", in.filesystem_configurations);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const StartBrowserSessionRequest& in) {
  writer.begin_object();
  writer.member("traceId", in.trace_id);
  writer.member("traceParent", in.trace_parent);
  writer.member("browserIdentifier", in.browser_identifier);
  writer.member("name", in.name);
  writer.member("sessionTimeoutSeconds", in.session_timeout_seconds);
  writer.member("viewPort", in.view_port);
  writer.member("extensions", in.extensions);
  writer.member("profileConfiguration", in.profile_configuration);
  writer.member("proxyConfiguration", in.proxy_configuration);
  writer.member("enterprisePolicies", in.enterprise_policies);
  writer.member("certificates", in.certificates);
  writer.member("filesystemConfigurations", in.filesystem_configurations);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const StartBrowserSessionView*) { return start_browser_session_schema; }

Response<StartBrowserSessionView> Client::start_browser_session(const StartBrowserSessionRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<StartBrowserSessionView>(*connection_, start_browser_session_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StartBrowserSessionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, start_browser_session_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
