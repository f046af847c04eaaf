// Input and output of Client::stop_flow_execution.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::stop_flow_execution. An absent member is not sent.
/// Which execution of which flow.
struct StopFlowExecutionRequest {
  /// The flow's id or ARN.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> flow_identifier{};
  /// The id or ARN of the flow's alias.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> flow_alias_identifier{};
  /// The execution's id or ARN.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> execution_identifier{};

  friend bool operator==(const StopFlowExecutionRequest&, const StopFlowExecutionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const StopFlowExecutionRequest& in);

/// Output of Client::stop_flow_execution; valid as long as its Response.
/// The execution that was stopped.
struct StopFlowExecutionView {
  /// The execution's ARN.
  std::optional<std::string_view> execution_arn{};
  /// The state that the execution is in now, usually `Aborted`.
  Open<FlowExecutionStatus> status{};
};
const internal::Schema& schema_of(const StopFlowExecutionView*);

}  // namespace outcrop::bedrock_agent_runtime
