// ListAgents: the output of Client::list_agents, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/owned/agent_summary.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct ListAgentsView;

/// One page of agents.
struct ListAgents {
  /// The agents of this page.
  std::optional<std::vector<AgentSummary>> agent_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListAgents&, const ListAgents&) = default;
};
ListAgents to_owned(const ListAgentsView& view);
void write_json(internal::JsonWriter& writer, const ListAgents& in);

}  // namespace outcrop::bedrock_agent
