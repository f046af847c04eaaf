// ListFlowExecutions: the output of Client::list_flow_executions, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/owned/flow_execution_summary.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

struct ListFlowExecutionsView;

/// One page of executions.
struct ListFlowExecutions {
  /// The executions of this page.
  std::optional<std::vector<FlowExecutionSummary>> flow_execution_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListFlowExecutions&, const ListFlowExecutions&) = default;
};
ListFlowExecutions to_owned(const ListFlowExecutionsView& view);
void write_json(internal::JsonWriter& writer, const ListFlowExecutions& in);

}  // namespace outcrop::bedrock_agent_runtime
