// AgentVersionSummaryView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/views/guardrail_configuration.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct AgentVersionSummaryView {
  std::string_view agent_name{};
  Open<AgentStatus> agent_status{};
  std::string_view agent_version{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<std::string_view> description{};
  OptionalRef<GuardrailConfigurationView> guardrail_configuration{};
};

}  // namespace outcrop::bedrock_agent
