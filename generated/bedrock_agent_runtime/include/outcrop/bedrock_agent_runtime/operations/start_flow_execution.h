// Input and output of Client::start_flow_execution.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agent_runtime/types/flow_input.h"
#include "outcrop/bedrock_agent_runtime/types/model_performance_configuration.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::start_flow_execution. An absent member is not sent.
struct StartFlowExecutionRequest {
  /// Required.
  std::optional<std::string> flow_identifier{};
  /// Required.
  std::optional<std::string> flow_alias_identifier{};
  std::optional<std::string> flow_execution_name{};
  /// Required.
  std::optional<std::vector<FlowInput>> inputs{};
  std::optional<ModelPerformanceConfiguration> model_performance_configuration{};
};

/// Output of Client::start_flow_execution; valid as long as its Response.
struct StartFlowExecutionView {
  std::optional<std::string_view> execution_arn{};
};

}  // namespace outcrop::bedrock_agent_runtime
