// UpdateAgentActionGroup: the output of Client::update_agent_action_group, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent/owned/agent_action_group.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct UpdateAgentActionGroupView;

/// The action group as it is now.
struct UpdateAgentActionGroup {
  /// The group with its actions.
  AgentActionGroup agent_action_group{};

  friend bool operator==(const UpdateAgentActionGroup&, const UpdateAgentActionGroup&) = default;
};
UpdateAgentActionGroup to_owned(const UpdateAgentActionGroupView& view);
void write_json(internal::JsonWriter& writer, const UpdateAgentActionGroup& in);

}  // namespace outcrop::bedrock_agent
