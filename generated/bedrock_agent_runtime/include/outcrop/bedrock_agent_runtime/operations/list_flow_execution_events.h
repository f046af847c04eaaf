// Input and output of Client::list_flow_execution_events.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/views/flow_execution_event.h"
#include "outcrop/open.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::list_flow_execution_events. An absent member is not sent.
struct ListFlowExecutionEventsRequest {
  /// Required.
  std::optional<std::string> flow_identifier{};
  /// Required.
  std::optional<std::string> flow_alias_identifier{};
  /// Required.
  std::optional<std::string> execution_identifier{};
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};
  /// Required.
  std::optional<OwnedOpen<FlowExecutionEventType>> event_type{};
};

/// Output of Client::list_flow_execution_events; valid as long as its Response.
struct ListFlowExecutionEventsView {
  std::span<const FlowExecutionEventView> flow_execution_events{};
  std::optional<std::string_view> next_token{};
};

}  // namespace outcrop::bedrock_agent_runtime
