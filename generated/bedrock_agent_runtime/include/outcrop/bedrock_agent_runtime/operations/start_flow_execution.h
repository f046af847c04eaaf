// Input and output of Client::start_flow_execution.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/types/flow_input.h"
#include "outcrop/bedrock_agent_runtime/types/model_performance_configuration.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::start_flow_execution. An absent member is not sent.
/// Which flow runs, with which input.
struct StartFlowExecutionRequest {
  /// The flow's id or ARN.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> flow_identifier{};
  /// The id or ARN of the flow's alias.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> flow_alias_identifier{};
  /// A name of the caller's own for the execution. Absent: the service makes one.
  ///
  /// At most 36 characters: letters, digits and hyphens.
  std::optional<std::string> flow_execution_name{};
  /// The values for the flow's input node.
  ///
  /// Required. 1 entry.
  std::optional<std::vector<FlowInput>> inputs{};
  /// How the flow's models are called.
  std::optional<ModelPerformanceConfiguration> model_performance_configuration{};

  friend bool operator==(const StartFlowExecutionRequest&, const StartFlowExecutionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const StartFlowExecutionRequest& in);

/// Output of Client::start_flow_execution; valid as long as its Response.
/// The execution that was started.
struct StartFlowExecutionView {
  /// The execution's ARN, by which GetFlowExecution finds it.
  std::optional<std::string_view> execution_arn{};
};
const internal::Schema& schema_of(const StartFlowExecutionView*);

}  // namespace outcrop::bedrock_agent_runtime
