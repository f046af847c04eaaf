// DeleteAgent: the output of Client::delete_agent, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent {

struct DeleteAgentView;

/// The agent that is being deleted.
struct DeleteAgent {
  /// The id that CreateAgent gave the agent.
  std::string agent_id{};
  /// The state that the agent is in now.
  std::optional<OwnedOpen<AgentStatus>> agent_status{};

  friend bool operator==(const DeleteAgent&, const DeleteAgent&) = default;
};
DeleteAgent to_owned(const DeleteAgentView& view);
void write_json(internal::JsonWriter& writer, const DeleteAgent& in);

}  // namespace outcrop::bedrock_agent
