// DeleteAgentActionGroup: the output of Client::delete_agent_action_group, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct DeleteAgentActionGroupView;

/// Says that the action group is deleted. It has no members.
struct DeleteAgentActionGroup {
  friend bool operator==(const DeleteAgentActionGroup&, const DeleteAgentActionGroup&) = default;
};
DeleteAgentActionGroup to_owned(const DeleteAgentActionGroupView& view);
void write_json(internal::JsonWriter& writer, const DeleteAgentActionGroup& in);

}  // namespace outcrop::bedrock_agent
