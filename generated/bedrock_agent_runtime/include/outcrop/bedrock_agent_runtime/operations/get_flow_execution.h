// Input and output of Client::get_flow_execution.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/views/flow_execution_error.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::get_flow_execution. An absent member is not sent.
struct GetFlowExecutionRequest {
  /// Required.
  std::optional<std::string> flow_identifier{};
  /// Required.
  std::optional<std::string> flow_alias_identifier{};
  /// Required.
  std::optional<std::string> execution_identifier{};
};

/// Output of Client::get_flow_execution; valid as long as its Response.
struct GetFlowExecutionView {
  std::string_view execution_arn{};
  Open<FlowExecutionStatus> status{};
  Timestamp started_at{};
  std::optional<Timestamp> ended_at{};
  std::span<const FlowExecutionErrorView> errors{};
  std::string_view flow_alias_identifier{};
  std::string_view flow_identifier{};
  std::string_view flow_version{};
};

}  // namespace outcrop::bedrock_agent_runtime
