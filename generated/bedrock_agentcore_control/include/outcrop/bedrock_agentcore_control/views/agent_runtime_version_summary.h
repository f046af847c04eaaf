// AgentRuntimeVersionSummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AgentRuntimeVersionSummary.html
struct AgentRuntimeVersionSummaryView {
  std::string_view agent_runtime_arn{};
  std::string_view agent_runtime_version{};
  Open<AgentRuntimeStatus> status{};
};
const internal::Schema& schema_of(const AgentRuntimeVersionSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
