// GetFlowExecution: the output of Client::get_flow_execution, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/owned/flow_execution_error.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

struct GetFlowExecutionView;

/// The state of an execution.
struct GetFlowExecution {
  /// The execution's ARN.
  std::string execution_arn{};
  /// The state that the execution is in.
  std::optional<OwnedOpen<FlowExecutionStatus>> status{};
  /// When the execution started.
  Timestamp started_at{};
  /// When the execution ended; absent while it runs.
  std::optional<Timestamp> ended_at{};
  /// What went wrong, and where.
  std::optional<std::vector<FlowExecutionError>> errors{};
  /// The id or ARN of the flow's alias.
  std::string flow_alias_identifier{};
  /// The flow's id or ARN.
  std::string flow_identifier{};
  /// The version of the flow that runs, which the alias pointed to at the start.
  std::string flow_version{};

  friend bool operator==(const GetFlowExecution&, const GetFlowExecution&) = default;
};
GetFlowExecution to_owned(const GetFlowExecutionView& view);
void write_json(internal::JsonWriter& writer, const GetFlowExecution& in);

}  // namespace outcrop::bedrock_agent_runtime
