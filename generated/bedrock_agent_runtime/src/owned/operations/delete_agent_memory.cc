// Makes DeleteAgentMemory: the output of Client::delete_agent_memory, owned of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/operations/delete_agent_memory.h"

#include "outcrop/bedrock_agent_runtime/operations/delete_agent_memory.h"
#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

DeleteAgentMemory to_owned(const DeleteAgentMemoryView&) { return {}; }

void write_json(internal::JsonWriter& writer, const DeleteAgentMemory&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
