// AgentRuntimeView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AgentRuntime.html
struct AgentRuntimeView {
  std::string_view agent_runtime_arn{};
  std::string_view agent_runtime_id{};
  std::string_view agent_runtime_version{};
  std::string_view agent_runtime_name{};
  /// Sensitive: never logged.
  std::string_view description{};
  Timestamp last_updated_at{};
  Open<AgentRuntimeStatus> status{};
};
const internal::Schema& schema_of(const AgentRuntimeView*);

}  // namespace outcrop::bedrock_agentcore_control
