// ListFlowExecutionEvents: the output of Client::list_flow_execution_events, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/owned/flow_execution_event.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

struct ListFlowExecutionEventsView;

/// One page of events.
struct ListFlowExecutionEvents {
  /// The events of this page.
  std::optional<std::vector<FlowExecutionEvent>> flow_execution_events{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListFlowExecutionEvents&, const ListFlowExecutionEvents&) = default;
};
ListFlowExecutionEvents to_owned(const ListFlowExecutionEventsView& view);
void write_json(internal::JsonWriter& writer, const ListFlowExecutionEvents& in);

}  // namespace outcrop::bedrock_agent_runtime
