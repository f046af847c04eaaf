// AgentVersionSummaryView: parts of answers.
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

/// A version of an agent as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AgentVersionSummary.html
struct AgentVersionSummaryView {
  /// The agent's name.
  std::string_view agent_name{};
  /// The state that the version was in when the page was made.
  Open<AgentStatus> agent_status{};
  /// The agent's version: a number, or DRAFT for the working draft.
  std::string_view agent_version{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// What the version is for.
  std::optional<std::string_view> description{};
  /// The guardrail that checks the agent; absent where none does.
  OptionalRef<GuardrailConfigurationView> guardrail_configuration{};
};
const internal::Schema& schema_of(const AgentVersionSummaryView*);

}  // namespace outcrop::bedrock_agent
