// Input and output of Client::invoke_flow.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agent_runtime/types/flow_input.h"
#include "outcrop/bedrock_agent_runtime/types/model_performance_configuration.h"
#include "outcrop/bedrock_agent_runtime/views/flow_response_stream.h"
#include "outcrop/event_stream.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::invoke_flow. An absent member is not sent.
struct InvokeFlowRequest {
  /// Required.
  std::optional<std::string> flow_identifier{};
  /// Required.
  std::optional<std::string> flow_alias_identifier{};
  /// Required.
  std::optional<std::vector<FlowInput>> inputs{};
  std::optional<bool> enable_trace{};
  std::optional<ModelPerformanceConfiguration> model_performance_configuration{};
  std::optional<std::string> execution_id{};
};

/// What Client::invoke_flow has beside its events (`FlowResponseStreamView`): EventStream::response(). Valid as long as
/// the stream.
struct InvokeFlowView {
  std::optional<std::string_view> execution_id{};
};

}  // namespace outcrop::bedrock_agent_runtime
