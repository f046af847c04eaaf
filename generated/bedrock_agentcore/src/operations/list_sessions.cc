// Client::list_sessions: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/list_sessions.h"

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

constexpr internal::Type list_sessions_session_summaries_type =
    internal::list_type<SessionSummaryView>(schemas::session_summary_type);
constexpr internal::Field list_sessions_fields[] = {
    {"sessionSummaries", &list_sessions_session_summaries_type, offsetof(ListSessionsView, session_summaries),
     internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListSessionsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_sessions_schema =
    internal::structure_schema<ListSessionsView>("ListSessionsOutput", list_sessions_fields);
constexpr internal::OutputSchema list_sessions_output{
    .view = &list_sessions_schema,
    .body = &list_sessions_schema,
    .needs_body = true,
};
constexpr internal::Operation list_sessions_operation{
    .service = &common::service,
    .name = "ListSessions",
    .errors = common::errors,
    .output = &list_sessions_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListSessionsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/memories/"};
  out.label("memoryId", in.memory_id).segment("/actor/").label("actorId", in.actor_id).segment("/sessions");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("maxResults", in.max_results);
    writer.member("nextToken", in.next_token);
    writer.member("filter", in.filter);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListSessionsRequest& in) {
  writer.begin_object();
  writer.member("memoryId", in.memory_id);
  writer.member("actorId", in.actor_id);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.member("filter", in.filter);
  writer.end_object();
}

const internal::Schema& schema_of(const ListSessionsView*) { return list_sessions_schema; }

Response<ListSessionsView> Client::list_sessions(const ListSessionsRequest& request, const CallOptions& options) const {
  return internal::call<ListSessionsView>(*connection_, list_sessions_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListSessionsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_sessions_operation, encode(request), options);
}

Pages<ListSessionsView> Client::list_sessions_pages(ListSessionsRequest request, const CallOptions& options) const {
  return internal::pages<ListSessionsView>(
      connection_, list_sessions_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListSessionsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListSessionsView, SessionSummaryView> Client::list_sessions_items(ListSessionsRequest request,
                                                                        const CallOptions& options) const {
  return {list_sessions_pages(std::move(request), options),
          [](const ListSessionsView& page) { return page.session_summaries; }};
}

}  // namespace outcrop::bedrock_agentcore
