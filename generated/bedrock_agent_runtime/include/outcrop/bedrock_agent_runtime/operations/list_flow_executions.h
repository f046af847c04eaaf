// Input and output of Client::list_flow_executions.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/views/flow_execution_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::list_flow_executions. An absent member is not sent.
struct ListFlowExecutionsRequest {
  /// Required.
  std::optional<std::string> flow_identifier{};
  std::optional<std::string> flow_alias_identifier{};
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};
};

/// Output of Client::list_flow_executions; valid as long as its Response.
struct ListFlowExecutionsView {
  std::span<const FlowExecutionSummaryView> flow_execution_summaries{};
  std::optional<std::string_view> next_token{};
};

}  // namespace outcrop::bedrock_agent_runtime
