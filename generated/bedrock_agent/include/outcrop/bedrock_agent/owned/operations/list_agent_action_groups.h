// ListAgentActionGroups: the output of Client::list_agent_action_groups, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/owned/action_group_summary.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct ListAgentActionGroupsView;

/// One page of action groups.
struct ListAgentActionGroups {
  /// The action groups of this page.
  std::optional<std::vector<ActionGroupSummary>> action_group_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListAgentActionGroups&, const ListAgentActionGroups&) = default;
};
ListAgentActionGroups to_owned(const ListAgentActionGroupsView& view);
void write_json(internal::JsonWriter& writer, const ListAgentActionGroups& in);

}  // namespace outcrop::bedrock_agent
