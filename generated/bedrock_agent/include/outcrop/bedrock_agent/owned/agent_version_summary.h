// AgentVersionSummary.
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

struct AgentVersionSummaryView;

/// A version of an agent as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AgentVersionSummary.html
struct AgentVersionSummary {
  /// The agent's name.
  std::string agent_name{};
  /// The state that the version was in when the page was made.
  std::optional<OwnedOpen<AgentStatus>> agent_status{};
  /// The agent's version: a number, or DRAFT for the working draft.
  std::string agent_version{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// What the version is for.
  std::optional<std::string> description{};
  /// The guardrail that checks the agent; absent where none does.
  Box<GuardrailConfiguration> guardrail_configuration{};

  friend bool operator==(const AgentVersionSummary&, const AgentVersionSummary&) = default;
};
AgentVersionSummary to_owned(const AgentVersionSummaryView& view);
void write_json(internal::JsonWriter& writer, const AgentVersionSummary& in);

}  // namespace outcrop::bedrock_agent
