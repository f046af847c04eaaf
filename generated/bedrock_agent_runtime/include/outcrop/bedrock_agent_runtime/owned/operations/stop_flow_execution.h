// StopFlowExecution: the output of Client::stop_flow_execution, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

struct StopFlowExecutionView;

/// The execution that was stopped.
struct StopFlowExecution {
  /// The execution's ARN.
  std::optional<std::string> execution_arn{};
  /// The state that the execution is in now, usually `Aborted`.
  std::optional<OwnedOpen<FlowExecutionStatus>> status{};

  friend bool operator==(const StopFlowExecution&, const StopFlowExecution&) = default;
};
StopFlowExecution to_owned(const StopFlowExecutionView& view);
void write_json(internal::JsonWriter& writer, const StopFlowExecution& in);

}  // namespace outcrop::bedrock_agent_runtime
