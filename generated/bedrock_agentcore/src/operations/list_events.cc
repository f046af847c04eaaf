// Client::list_events: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/list_events.h"

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

constexpr internal::Type list_events_events_type = internal::list_type<EventView>(schemas::event_type);
constexpr internal::Field list_events_fields[] = {
    {"events", &list_events_events_type, offsetof(ListEventsView, events), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListEventsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_events_schema =
    internal::structure_schema<ListEventsView>("ListEventsOutput", list_events_fields);
constexpr internal::OutputSchema list_events_output{
    .view = &list_events_schema,
    .body = &list_events_schema,
    .needs_body = true,
};
constexpr internal::Operation list_events_operation{
    .service = &common::service,
    .name = "ListEvents",
    .errors = common::errors,
    .output = &list_events_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListEventsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/memories/"};
  out.label("memoryId", in.memory_id)
      .segment("/actor/")
      .label("actorId", in.actor_id)
      .segment("/sessions/")
      .label("sessionId", in.session_id);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("includePayloads", in.include_payloads);
    writer.member("filter", in.filter);
    writer.member("maxResults", in.max_results);
    writer.member("nextToken", in.next_token);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListEventsRequest& in) {
  writer.begin_object();
  writer.member("memoryId", in.memory_id);
  writer.member("sessionId", in.session_id);
  writer.member("actorId", in.actor_id);
  writer.member("includePayloads", in.include_payloads);
  writer.member("filter", in.filter);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListEventsView*) { return list_events_schema; }

Response<ListEventsView> Client::list_events(const ListEventsRequest& request, const CallOptions& options) const {
  return internal::call<ListEventsView>(*connection_, list_events_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListEventsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_events_operation, encode(request), options);
}

Pages<ListEventsView> Client::list_events_pages(ListEventsRequest request, const CallOptions& options) const {
  return internal::pages<ListEventsView>(
      connection_, list_events_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListEventsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListEventsView, EventView> Client::list_events_items(ListEventsRequest request,
                                                           const CallOptions& options) const {
  return {list_events_pages(std::move(request), options), [](const ListEventsView& page) { return page.events; }};
}

}  // namespace outcrop::bedrock_agentcore
