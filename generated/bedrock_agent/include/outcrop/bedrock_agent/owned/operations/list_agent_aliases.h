// ListAgentAliases: the output of Client::list_agent_aliases, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/owned/agent_alias_summary.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct ListAgentAliasesView;

/// One page of aliases.
struct ListAgentAliases {
  /// The aliases of this page.
  std::optional<std::vector<AgentAliasSummary>> agent_alias_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListAgentAliases&, const ListAgentAliases&) = default;
};
ListAgentAliases to_owned(const ListAgentAliasesView& view);
void write_json(internal::JsonWriter& writer, const ListAgentAliases& in);

}  // namespace outcrop::bedrock_agent
