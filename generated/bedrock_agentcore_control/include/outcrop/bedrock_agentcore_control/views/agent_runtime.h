// AgentRuntimeView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// An agent runtime, or a version of one, as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AgentRuntime.html
struct AgentRuntimeView {
  /// The runtime's ARN.
  std::string_view agent_runtime_arn{};
  /// The id that CreateAgentRuntime gave the runtime.
  std::string_view agent_runtime_id{};
  /// The version that the entry is about: the newest one where runtimes are listed.
  std::string_view agent_runtime_version{};
  /// The runtime's name.
  std::string_view agent_runtime_name{};
  /// What the runtime is for.
  ///
  /// Sensitive: never logged.
  std::string_view description{};
  /// When the runtime changed last.
  Timestamp last_updated_at{};
  /// The state that the runtime is in.
  Open<AgentRuntimeStatus> status{};
};
const internal::Schema& schema_of(const AgentRuntimeView*);

}  // namespace outcrop::bedrock_agentcore_control
