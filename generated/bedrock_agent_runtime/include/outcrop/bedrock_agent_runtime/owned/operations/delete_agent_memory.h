// DeleteAgentMemory: the output of Client::delete_agent_memory, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

struct DeleteAgentMemoryView;

/// Says that the memory is deleted. It has no members.
struct DeleteAgentMemory {
  friend bool operator==(const DeleteAgentMemory&, const DeleteAgentMemory&) = default;
};
DeleteAgentMemory to_owned(const DeleteAgentMemoryView& view);
void write_json(internal::JsonWriter& writer, const DeleteAgentMemory& in);

}  // namespace outcrop::bedrock_agent_runtime
