// StartFlowExecution: the output of Client::start_flow_execution, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

struct StartFlowExecutionView;

/// The execution that was started.
struct StartFlowExecution {
  /// The execution's ARN, by which GetFlowExecution finds it.
  std::optional<std::string> execution_arn{};

  friend bool operator==(const StartFlowExecution&, const StartFlowExecution&) = default;
};
StartFlowExecution to_owned(const StartFlowExecutionView& view);
void write_json(internal::JsonWriter& writer, const StartFlowExecution& in);

}  // namespace outcrop::bedrock_agent_runtime
