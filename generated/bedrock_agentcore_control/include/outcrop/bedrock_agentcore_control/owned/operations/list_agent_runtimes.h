// ListAgentRuntimes: the output of Client::list_agent_runtimes, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/agent_runtime.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListAgentRuntimesView;

/// One page of agent runtimes.
struct ListAgentRuntimes {
  /// The agent runtimes of this page.
  std::optional<std::vector<AgentRuntime>> agent_runtimes{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListAgentRuntimes&, const ListAgentRuntimes&) = default;
};
ListAgentRuntimes to_owned(const ListAgentRuntimesView& view);
void write_json(internal::JsonWriter& writer, const ListAgentRuntimes& in);

}  // namespace outcrop::bedrock_agentcore_control
