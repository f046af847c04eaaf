// PrepareAgent: the output of Client::prepare_agent, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct PrepareAgentView;

/// The working draft that is being made ready.
struct PrepareAgent {
  /// The id that CreateAgent gave the agent.
  std::string agent_id{};
  /// The state that the agent is in now.
  std::optional<OwnedOpen<AgentStatus>> agent_status{};
  /// DRAFT, the working draft.
  std::string agent_version{};
  /// When the agent was prepared last.
  Timestamp prepared_at{};

  friend bool operator==(const PrepareAgent&, const PrepareAgent&) = default;
};
PrepareAgent to_owned(const PrepareAgentView& view);
void write_json(internal::JsonWriter& writer, const PrepareAgent& in);

}  // namespace outcrop::bedrock_agent
