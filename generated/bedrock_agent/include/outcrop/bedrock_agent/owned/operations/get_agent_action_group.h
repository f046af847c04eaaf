// GetAgentActionGroup: the output of Client::get_agent_action_group, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent/owned/agent_action_group.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct GetAgentActionGroupView;

/// The action group, with its schema and what carries out its actions.
struct GetAgentActionGroup {
  /// The group with its actions.
  AgentActionGroup agent_action_group{};

  friend bool operator==(const GetAgentActionGroup&, const GetAgentActionGroup&) = default;
};
GetAgentActionGroup to_owned(const GetAgentActionGroupView& view);
void write_json(internal::JsonWriter& writer, const GetAgentActionGroup& in);

}  // namespace outcrop::bedrock_agent
