// Makes GetAgentMemory: the output of Client::get_agent_memory, owned of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/operations/get_agent_memory.h"

#include "outcrop/bedrock_agent_runtime/operations/get_agent_memory.h"
#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

GetAgentMemory to_owned(const GetAgentMemoryView& view) {
  GetAgentMemory owned;
  internal::own(owned.next_token, view.next_token);
  internal::own(owned.memory_contents, view.memory_contents);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetAgentMemory& in) {
  writer.begin_object();
  writer.member("nextToken", in.next_token);
  writer.member("memoryContents", in.memory_contents);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
