// AgentSummaryView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/guardrail_configuration.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// An agent as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AgentSummary.html
struct AgentSummaryView {
  /// The id that CreateAgent gave the agent.
  std::string_view agent_id{};
  /// The agent's name.
  std::string_view agent_name{};
  /// The state that the agent was in when the page was made.
  Open<AgentStatus> agent_status{};
  /// What the agent is for.
  std::optional<std::string_view> description{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The agent's newest version.
  std::optional<std::string_view> latest_agent_version{};
  /// The guardrail that checks the agent; absent where none does.
  OptionalRef<GuardrailConfigurationView> guardrail_configuration{};
};
const internal::Schema& schema_of(const AgentSummaryView*);

}  // namespace outcrop::bedrock_agent
