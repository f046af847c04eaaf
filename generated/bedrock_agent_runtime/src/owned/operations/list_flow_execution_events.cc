// Makes ListFlowExecutionEvents: the output of Client::list_flow_execution_events, owned of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/operations/list_flow_execution_events.h"

#include "outcrop/bedrock_agent_runtime/operations/list_flow_execution_events.h"
#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

ListFlowExecutionEvents to_owned(const ListFlowExecutionEventsView& view) {
  ListFlowExecutionEvents owned;
  internal::own(owned.flow_execution_events, view.flow_execution_events);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListFlowExecutionEvents& in) {
  writer.begin_object();
  writer.member("flowExecutionEvents", in.flow_execution_events);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
