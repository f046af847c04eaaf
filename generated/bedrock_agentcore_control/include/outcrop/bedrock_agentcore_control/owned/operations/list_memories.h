// ListMemories: the output of Client::list_memories, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/memory_summary.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListMemoriesView;

/// One page of memories.
struct ListMemories {
  /// The memories of this page.
  std::optional<std::vector<MemorySummary>> memories{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListMemories&, const ListMemories&) = default;
};
ListMemories to_owned(const ListMemoriesView& view);
void write_json(internal::JsonWriter& writer, const ListMemories& in);

}  // namespace outcrop::bedrock_agentcore_control
