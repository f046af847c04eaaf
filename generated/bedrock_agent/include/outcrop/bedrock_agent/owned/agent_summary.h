// AgentSummary.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/guardrail_configuration.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct AgentSummaryView;

/// An agent as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AgentSummary.html
struct AgentSummary {
  /// The id that CreateAgent gave the agent.
  std::string agent_id{};
  /// The agent's name.
  std::string agent_name{};
  /// The state that the agent was in when the page was made.
  std::optional<OwnedOpen<AgentStatus>> agent_status{};
  /// What the agent is for.
  std::optional<std::string> description{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The agent's newest version.
  std::optional<std::string> latest_agent_version{};
  /// The guardrail that checks the agent; absent where none does.
  Box<GuardrailConfiguration> guardrail_configuration{};

  friend bool operator==(const AgentSummary&, const AgentSummary&) = default;
};
AgentSummary to_owned(const AgentSummaryView& view);
void write_json(internal::JsonWriter& writer, const AgentSummary& in);

}  // namespace outcrop::bedrock_agent
