// FlowExecutionSummary.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

struct FlowExecutionSummaryView;

/// An execution as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowExecutionSummary.html
struct FlowExecutionSummary {
  /// The execution's ARN, by which GetFlowExecution finds it.
  std::string execution_arn{};
  /// The id or ARN of the flow's alias.
  std::string flow_alias_identifier{};
  /// The flow's id or ARN.
  std::string flow_identifier{};
  /// The version of the flow that runs, which the alias pointed to at the start.
  std::string flow_version{};
  /// The state that the execution was in when the page was made.
  std::optional<OwnedOpen<FlowExecutionStatus>> status{};
  /// When the execution was started.
  Timestamp created_at{};
  /// When the execution ended; absent while it runs.
  std::optional<Timestamp> ended_at{};

  friend bool operator==(const FlowExecutionSummary&, const FlowExecutionSummary&) = default;
};
FlowExecutionSummary to_owned(const FlowExecutionSummaryView& view);
void write_json(internal::JsonWriter& writer, const FlowExecutionSummary& in);

}  // namespace outcrop::bedrock_agent_runtime
