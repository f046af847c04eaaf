// Input and output of Client::get_invocation_step.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/views/invocation_step.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::get_invocation_step. An absent member is not sent.
struct GetInvocationStepRequest {
  /// Required.
  std::optional<std::string> invocation_identifier{};
  /// Required.
  std::optional<std::string> invocation_step_id{};
  /// Required.
  std::optional<std::string> session_identifier{};
};

/// Output of Client::get_invocation_step; valid as long as its Response.
struct GetInvocationStepView {
  InvocationStepView invocation_step{};
};

}  // namespace outcrop::bedrock_agent_runtime
