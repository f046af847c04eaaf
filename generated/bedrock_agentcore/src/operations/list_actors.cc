// Client::list_actors: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/list_actors.h"

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

constexpr internal::Type list_actors_actor_summaries_type =
    internal::list_type<ActorSummaryView>(schemas::actor_summary_type);
constexpr internal::Field list_actors_fields[] = {
    {"actorSummaries", &list_actors_actor_summaries_type, offsetof(ListActorsView, actor_summaries),
     internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListActorsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_actors_schema =
    internal::structure_schema<ListActorsView>("ListActorsOutput", list_actors_fields);
constexpr internal::OutputSchema list_actors_output{
    .view = &list_actors_schema,
    .body = &list_actors_schema,
    .needs_body = true,
};
constexpr internal::Operation list_actors_operation{
    .service = &common::service,
    .name = "ListActors",
    .errors = common::errors,
    .output = &list_actors_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListActorsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/memories/"};
  out.label("memoryId", in.memory_id).segment("/actors");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("maxResults", in.max_results);
    writer.member("nextToken", in.next_token);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListActorsRequest& in) {
  writer.begin_object();
  writer.member("memoryId", in.memory_id);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListActorsView*) { return list_actors_schema; }

Response<ListActorsView> Client::list_actors(const ListActorsRequest& request, const CallOptions& options) const {
  return internal::call<ListActorsView>(*connection_, list_actors_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListActorsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_actors_operation, encode(request), options);
}

Pages<ListActorsView> Client::list_actors_pages(ListActorsRequest request, const CallOptions& options) const {
  return internal::pages<ListActorsView>(
      connection_, list_actors_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListActorsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListActorsView, ActorSummaryView> Client::list_actors_items(ListActorsRequest request,
                                                                  const CallOptions& options) const {
  return {list_actors_pages(std::move(request), options),
          [](const ListActorsView& page) { return page.actor_summaries; }};
}

}  // namespace outcrop::bedrock_agentcore
