// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/flow_response_stream.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/flow_response_stream.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

FlowCompletionEvent to_owned(const FlowCompletionEventView& view) {
  FlowCompletionEvent owned;
  internal::own(owned.completion_reason, view.completion_reason);
  return owned;
}

FlowMultiTurnInputContent to_owned(const FlowMultiTurnInputContentView& view) {
  FlowMultiTurnInputContent owned;
  internal::own(owned.document, view.document);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

FlowMultiTurnInputRequestEvent to_owned(const FlowMultiTurnInputRequestEventView& view) {
  FlowMultiTurnInputRequestEvent owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.node_type, view.node_type);
  internal::own(owned.content, view.content);
  return owned;
}

FlowOutputContent to_owned(const FlowOutputContentView& view) {
  FlowOutputContent owned;
  internal::own(owned.document, view.document);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

FlowOutputEvent to_owned(const FlowOutputEventView& view) {
  FlowOutputEvent owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.node_type, view.node_type);
  internal::own(owned.content, view.content);
  return owned;
}

FlowTraceCondition to_owned(const FlowTraceConditionView& view) {
  FlowTraceCondition owned;
  internal::own(owned.condition_name, view.condition_name);
  return owned;
}

FlowTraceConditionNodeResultEvent to_owned(const FlowTraceConditionNodeResultEventView& view) {
  FlowTraceConditionNodeResultEvent owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.timestamp, view.timestamp);
  internal::own(owned.satisfied_conditions, view.satisfied_conditions);
  return owned;
}

TraceElements to_owned(const TraceElementsView& view) {
  TraceElements owned;
  internal::own(owned.agent_traces, view.agent_traces);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

FlowTraceDependencyEvent to_owned(const FlowTraceDependencyEventView& view) {
  FlowTraceDependencyEvent owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.timestamp, view.timestamp);
  internal::own(owned.trace_elements, view.trace_elements);
  return owned;
}

FlowTraceNodeActionEvent to_owned(const FlowTraceNodeActionEventView& view) {
  FlowTraceNodeActionEvent owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.timestamp, view.timestamp);
  internal::own(owned.request_id, view.request_id);
  internal::own(owned.service_name, view.service_name);
  internal::own(owned.operation_name, view.operation_name);
  internal::own(owned.operation_request, view.operation_request);
  internal::own(owned.operation_response, view.operation_response);
  return owned;
}

FlowTraceNodeInputContent to_owned(const FlowTraceNodeInputContentView& view) {
  FlowTraceNodeInputContent owned;
  internal::own(owned.document, view.document);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

FlowTraceNodeInputExecutionChainItem to_owned(const FlowTraceNodeInputExecutionChainItemView& view) {
  FlowTraceNodeInputExecutionChainItem owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.index, view.index);
  internal::own(owned.type, view.type);
  return owned;
}

FlowTraceNodeInputSource to_owned(const FlowTraceNodeInputSourceView& view) {
  FlowTraceNodeInputSource owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.output_field_name, view.output_field_name);
  internal::own(owned.expression, view.expression);
  return owned;
}

FlowTraceNodeInputField to_owned(const FlowTraceNodeInputFieldView& view) {
  FlowTraceNodeInputField owned;
  internal::own(owned.node_input_name, view.node_input_name);
  internal::own(owned.content, view.content);
  internal::own(owned.source, view.source);
  internal::own(owned.type, view.type);
  internal::own(owned.category, view.category);
  internal::own(owned.execution_chain, view.execution_chain);
  return owned;
}

FlowTraceNodeInputEvent to_owned(const FlowTraceNodeInputEventView& view) {
  FlowTraceNodeInputEvent owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.timestamp, view.timestamp);
  internal::own(owned.fields, view.fields);
  return owned;
}

FlowTraceNodeOutputContent to_owned(const FlowTraceNodeOutputContentView& view) {
  FlowTraceNodeOutputContent owned;
  internal::own(owned.document, view.document);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

FlowTraceNodeOutputNext to_owned(const FlowTraceNodeOutputNextView& view) {
  FlowTraceNodeOutputNext owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.input_field_name, view.input_field_name);
  return owned;
}

FlowTraceNodeOutputField to_owned(const FlowTraceNodeOutputFieldView& view) {
  FlowTraceNodeOutputField owned;
  internal::own(owned.node_output_name, view.node_output_name);
  internal::own(owned.content, view.content);
  internal::own(owned.next, view.next);
  internal::own(owned.type, view.type);
  return owned;
}

FlowTraceNodeOutputEvent to_owned(const FlowTraceNodeOutputEventView& view) {
  FlowTraceNodeOutputEvent owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.timestamp, view.timestamp);
  internal::own(owned.fields, view.fields);
  return owned;
}

FlowTrace to_owned(const FlowTraceView& view) {
  FlowTrace owned;
  internal::own(owned.node_input_trace, view.node_input_trace);
  internal::own(owned.node_output_trace, view.node_output_trace);
  internal::own(owned.condition_node_result_trace, view.condition_node_result_trace);
  internal::own(owned.node_action_trace, view.node_action_trace);
  internal::own(owned.node_dependency_trace, view.node_dependency_trace);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

FlowTraceEvent to_owned(const FlowTraceEventView& view) {
  FlowTraceEvent owned;
  internal::own(owned.trace, view.trace);
  return owned;
}

FlowResponseStream to_owned(const FlowResponseStreamView& view) {
  FlowResponseStream owned;
  internal::own(owned.flow_output_event, view.flow_output_event);
  internal::own(owned.flow_completion_event, view.flow_completion_event);
  internal::own(owned.flow_trace_event, view.flow_trace_event);
  internal::own(owned.flow_multi_turn_input_request_event, view.flow_multi_turn_input_request_event);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agent_runtime
