// Client::list_memories: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_memories.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Type list_memories_memories_type =
    internal::list_type<MemorySummaryView>(schemas::memory_summary_type);
constexpr internal::Field list_memories_fields[] = {
    {"memories", &list_memories_memories_type, offsetof(ListMemoriesView, memories), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListMemoriesView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_memories_schema =
    internal::structure_schema<ListMemoriesView>("ListMemoriesOutput", list_memories_fields);
constexpr internal::OutputSchema list_memories_output{
    .view = &list_memories_schema,
    .body = &list_memories_schema,
    .needs_body = true,
};
constexpr internal::Operation list_memories_operation{
    .service = &common::service,
    .name = "ListMemories",
    .errors = common::errors,
    .output = &list_memories_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListMemoriesRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/memories/"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("maxResults", in.max_results);
    writer.member("nextToken", in.next_token);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListMemoriesRequest& in) {
  writer.begin_object();
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListMemoriesView*) { return list_memories_schema; }

Response<ListMemoriesView> Client::list_memories(const ListMemoriesRequest& request, const CallOptions& options) const {
  return internal::call<ListMemoriesView>(*connection_, list_memories_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListMemoriesRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_memories_operation, encode(request), options);
}

Pages<ListMemoriesView> Client::list_memories_pages(ListMemoriesRequest request, const CallOptions& options) const {
  return internal::pages<ListMemoriesView>(
      connection_, list_memories_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListMemoriesView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListMemoriesView, MemorySummaryView> Client::list_memories_items(ListMemoriesRequest request,
                                                                       const CallOptions& options) const {
  return {list_memories_pages(std::move(request), options), [](const ListMemoriesView& page) { return page.memories; }};
}

}  // namespace outcrop::bedrock_agentcore_control
