// FlowExecutionSummaryView: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

/// An execution as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowExecutionSummary.html
struct FlowExecutionSummaryView {
  /// The execution's ARN, by which GetFlowExecution finds it.
  std::string_view execution_arn{};
  /// The id or ARN of the flow's alias.
  std::string_view flow_alias_identifier{};
  /// The flow's id or ARN.
  std::string_view flow_identifier{};
  /// The version of the flow that runs, which the alias pointed to at the start.
  std::string_view flow_version{};
  /// The state that the execution was in when the page was made.
  Open<FlowExecutionStatus> status{};
  /// When the execution was started.
  Timestamp created_at{};
  /// When the execution ended; absent while it runs.
  std::optional<Timestamp> ended_at{};
};
const internal::Schema& schema_of(const FlowExecutionSummaryView*);

}  // namespace outcrop::bedrock_agent_runtime
