// Input and output of Client::get_flow_execution.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/views/flow_execution_error.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::get_flow_execution. An absent member is not sent.
/// Which execution of which flow.
struct GetFlowExecutionRequest {
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

  friend bool operator==(const GetFlowExecutionRequest&, const GetFlowExecutionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetFlowExecutionRequest& in);

/// Output of Client::get_flow_execution; valid as long as its Response.
/// The state of an execution.
struct GetFlowExecutionView {
  /// The execution's ARN.
  std::string_view execution_arn{};
  /// The state that the execution is in.
  Open<FlowExecutionStatus> status{};
  /// When the execution started.
  Timestamp started_at{};
  /// When the execution ended; absent while it runs.
  std::optional<Timestamp> ended_at{};
  /// What went wrong, and where.
  std::span<const FlowExecutionErrorView> errors{};
  /// The id or ARN of the flow's alias.
  std::string_view flow_alias_identifier{};
  /// The flow's id or ARN.
  std::string_view flow_identifier{};
  /// The version of the flow that runs, which the alias pointed to at the start.
  std::string_view flow_version{};
};
const internal::Schema& schema_of(const GetFlowExecutionView*);

}  // namespace outcrop::bedrock_agent_runtime
