// AgentRuntimeVersionSummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

/// A version of an agent runtime that runs on a capacity provider, as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AgentRuntimeVersionSummary.html
struct AgentRuntimeVersionSummaryView {
  /// The runtime's ARN.
  std::string_view agent_runtime_arn{};
  /// The version that runs on the capacity provider.
  std::string_view agent_runtime_version{};
  /// The state that the version is in.
  Open<AgentRuntimeStatus> status{};
};
const internal::Schema& schema_of(const AgentRuntimeVersionSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
