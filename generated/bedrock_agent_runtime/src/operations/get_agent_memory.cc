// Client::get_agent_memory: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/get_agent_memory.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent_runtime/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Type get_agent_memory_memory_contents_type = internal::list_type<MemoryView>(schemas::memory_type);
constexpr internal::Field get_agent_memory_fields[] = {
    {"nextToken", &internal::string_type, offsetof(GetAgentMemoryView, next_token), internal::Slot::optional},
    {"memoryContents", &get_agent_memory_memory_contents_type, offsetof(GetAgentMemoryView, memory_contents),
     internal::Slot::plain},
};
constexpr internal::Schema get_agent_memory_schema =
    internal::structure_schema<GetAgentMemoryView>("GetAgentMemoryResponse", get_agent_memory_fields);
constexpr internal::OutputSchema get_agent_memory_output{
    .view = &get_agent_memory_schema,
    .body = &get_agent_memory_schema,
};
constexpr internal::Operation get_agent_memory_operation{
    .service = &common::service,
    .name = "GetAgentMemory",
    .errors = common::errors,
    .output = &get_agent_memory_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const GetAgentMemoryRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/agents/"};
  out.label("agentId", in.agent_id)
      .segment("/agentAliases/")
      .label("agentAliasId", in.agent_alias_id)
      .segment("/memories")
      .query("nextToken", in.next_token)
      .query("maxItems", in.max_items)
      .required_query("memoryType", in.memory_type)
      .required_query("memoryId", in.memory_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetAgentMemoryRequest& in) {
  writer.begin_object();
  writer.member("nextToken", in.next_token);
  writer.member("maxItems", in.max_items);
  writer.member("agentId", in.agent_id);
  writer.member("agentAliasId", in.agent_alias_id);
  writer.member("memoryType", in.memory_type);
  writer.member("memoryId", in.memory_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetAgentMemoryView*) { return get_agent_memory_schema; }

Response<GetAgentMemoryView> Client::get_agent_memory(const GetAgentMemoryRequest& request,
                                                      const CallOptions& options) const {
  return internal::call<GetAgentMemoryView>(*connection_, get_agent_memory_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAgentMemoryRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_agent_memory_operation, encode(request), options);
}

Pages<GetAgentMemoryView> Client::get_agent_memory_pages(GetAgentMemoryRequest request,
                                                         const CallOptions& options) const {
  return internal::pages<GetAgentMemoryView>(
      connection_, get_agent_memory_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const GetAgentMemoryView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<GetAgentMemoryView, MemoryView> Client::get_agent_memory_items(GetAgentMemoryRequest request,
                                                                     const CallOptions& options) const {
  return {get_agent_memory_pages(std::move(request), options),
          [](const GetAgentMemoryView& page) { return page.memory_contents; }};
}

}  // namespace outcrop::bedrock_agent_runtime
