// CreateAgentActionGroup: the output of Client::create_agent_action_group, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent/owned/agent_action_group.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct CreateAgentActionGroupView;

/// The action group that was created.
struct CreateAgentActionGroup {
  /// The action group as it is kept.
  AgentActionGroup agent_action_group{};

  friend bool operator==(const CreateAgentActionGroup&, const CreateAgentActionGroup&) = default;
};
CreateAgentActionGroup to_owned(const CreateAgentActionGroupView& view);
void write_json(internal::JsonWriter& writer, const CreateAgentActionGroup& in);

}  // namespace outcrop::bedrock_agent
