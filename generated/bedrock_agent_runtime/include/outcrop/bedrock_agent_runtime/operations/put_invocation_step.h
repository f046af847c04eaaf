// Input and output of Client::put_invocation_step.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/types/invocation_step_payload.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::put_invocation_step. An absent member is not sent.
struct PutInvocationStepRequest {
  /// Required.
  std::optional<std::string> session_identifier{};
  /// Required.
  std::optional<std::string> invocation_identifier{};
  /// Required.
  std::optional<Timestamp> invocation_step_time{};
  /// Required.
  std::optional<InvocationStepPayload> payload{};
  std::optional<std::string> invocation_step_id{};
};

/// Output of Client::put_invocation_step; valid as long as its Response.
struct PutInvocationStepView {
  std::string_view invocation_step_id{};
};

}  // namespace outcrop::bedrock_agent_runtime
