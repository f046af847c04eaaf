// Client::list_browser_sessions: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/list_browser_sessions.h"

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

constexpr internal::Type list_browser_sessions_items_type =
    internal::list_type<BrowserSessionSummaryView>(schemas::browser_session_summary_type);
constexpr internal::Field list_browser_sessions_fields[] = {
    {"items", &list_browser_sessions_items_type, offsetof(ListBrowserSessionsView, items), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListBrowserSessionsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_browser_sessions_schema =
    internal::structure_schema<ListBrowserSessionsView>("ListBrowserSessionsResponse", list_browser_sessions_fields);
constexpr internal::OutputSchema list_browser_sessions_output{
    .view = &list_browser_sessions_schema,
    .body = &list_browser_sessions_schema,
    .needs_body = true,
};
constexpr internal::Operation list_browser_sessions_operation{
    .service = &common::service,
    .name = "ListBrowserSessions",
    .errors = common::errors,
    .output = &list_browser_sessions_output,
};

internal::HttpRequest encode(const ListBrowserSessionsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/browsers/"};
  out.label("browserIdentifier", in.browser_identifier).segment("/sessions/list");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("maxResults", in.max_results);
    writer.member("nextToken", in.next_token);
    writer.member("status", in.status);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListBrowserSessionsRequest& in) {
  writer.begin_object();
  writer.member("browserIdentifier", in.browser_identifier);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.member("status", in.status);
  writer.end_object();
}

const internal::Schema& schema_of(const ListBrowserSessionsView*) { return list_browser_sessions_schema; }

Response<ListBrowserSessionsView> Client::list_browser_sessions(const ListBrowserSessionsRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<ListBrowserSessionsView>(*connection_, list_browser_sessions_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListBrowserSessionsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_browser_sessions_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
