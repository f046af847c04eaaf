// Client::delete_agent_memory: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/delete_agent_memory.h"

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

constexpr internal::Schema delete_agent_memory_schema =
    internal::structure_schema<DeleteAgentMemoryView>("DeleteAgentMemoryResponse");
constexpr internal::OutputSchema delete_agent_memory_output{
    .view = &delete_agent_memory_schema,
    .body = &delete_agent_memory_schema,
};
constexpr internal::Operation delete_agent_memory_operation{
    .service = &common::service,
    .name = "DeleteAgentMemory",
    .errors = common::errors,
    .output = &delete_agent_memory_output,
};

internal::HttpRequest encode(const DeleteAgentMemoryRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/agents/"};
  out.label("agentId", in.agent_id)
      .segment("/agentAliases/")
      .label("agentAliasId", in.agent_alias_id)
      .segment("/memories")
      .query("memoryId", in.memory_id)
      .query("sessionId", in.session_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteAgentMemoryRequest& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentAliasId", in.agent_alias_id);
  writer.member("memoryId", in.memory_id);
  writer.member("sessionId", in.session_id);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteAgentMemoryView*) { return delete_agent_memory_schema; }

Response<DeleteAgentMemoryView> Client::delete_agent_memory(const DeleteAgentMemoryRequest& request,
                                                            const CallOptions& options) const {
  return internal::call<DeleteAgentMemoryView>(*connection_, delete_agent_memory_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteAgentMemoryRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_agent_memory_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent_runtime
