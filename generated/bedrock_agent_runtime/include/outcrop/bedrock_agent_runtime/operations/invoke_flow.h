// Input and output of Client::invoke_flow.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/types/flow_input.h"
#include "outcrop/bedrock_agent_runtime/types/model_performance_configuration.h"
#include "outcrop/bedrock_agent_runtime/views/flow_response_stream.h"
#include "outcrop/event_stream.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::invoke_flow. An absent member is not sent.
/// Which flow runs, with which input.
struct InvokeFlowRequest {
  /// The flow's id or ARN.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> flow_identifier{};
  /// The id or ARN of the flow's alias.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> flow_alias_identifier{};
  /// The values for the flow's input node, or for the node that asked for more input.
  ///
  /// Required. 1 entry.
  std::optional<std::vector<FlowInput>> inputs{};
  /// True asks for `flowTraceEvent` events, which tell what the nodes do.
  std::optional<bool> enable_trace{};
  /// How the flow's models are called.
  std::optional<ModelPerformanceConfiguration> model_performance_configuration{};
  /// The execution to go on with, after a node asked for more input. Absent: a new one, whose id the answer tells.
  ///
  /// 2 to 100 characters: letters, digits, dots, underscores, colons and hyphens.
  std::optional<std::string> execution_id{};

  friend bool operator==(const InvokeFlowRequest&, const InvokeFlowRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const InvokeFlowRequest& in);

/// What Client::invoke_flow has beside its events (`FlowResponseStreamView`): EventStream::response(). Valid as long as
/// the stream. What the flow puts out.
struct InvokeFlowView {
  /// The id of this execution, to answer a node that asks for more input.
  std::optional<std::string_view> execution_id{};
};
const internal::Schema& schema_of(const InvokeFlowView*);

}  // namespace outcrop::bedrock_agent_runtime
