// Input and output of Client::stop_flow_execution.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::stop_flow_execution. An absent member is not sent.
struct StopFlowExecutionRequest {
  /// Required.
  std::optional<std::string> flow_identifier{};
  /// Required.
  std::optional<std::string> flow_alias_identifier{};
  /// Required.
  std::optional<std::string> execution_identifier{};
};

/// Output of Client::stop_flow_execution; valid as long as its Response.
struct StopFlowExecutionView {
  std::optional<std::string_view> execution_arn{};
  Open<FlowExecutionStatus> status{};
};

}  // namespace outcrop::bedrock_agent_runtime
