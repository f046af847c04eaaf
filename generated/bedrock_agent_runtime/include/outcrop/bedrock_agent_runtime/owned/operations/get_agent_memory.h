// GetAgentMemory: the output of Client::get_agent_memory, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/owned/memory.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

struct GetAgentMemoryView;

/// One page of what the agent remembers.
struct GetAgentMemory {
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};
  /// What the agent remembers, as entries of this page.
  std::optional<std::vector<Memory>> memory_contents{};

  friend bool operator==(const GetAgentMemory&, const GetAgentMemory&) = default;
};
GetAgentMemory to_owned(const GetAgentMemoryView& view);
void write_json(internal::JsonWriter& writer, const GetAgentMemory& in);

}  // namespace outcrop::bedrock_agent_runtime
