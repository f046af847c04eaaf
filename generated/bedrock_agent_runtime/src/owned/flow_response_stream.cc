// Makes FlowResponseStream and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/flow_response_stream.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/flow_response_stream.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

FlowCompletionEvent to_owned(const FlowCompletionEventView& view) {
  FlowCompletionEvent owned;
  internal::own(owned.completion_reason, view.completion_reason);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FlowCompletionEvent& in) {
  writer.begin_object();
  writer.sensitive().member("completionReason", in.completion_reason);
  writer.end_object();
}

FlowMultiTurnInputContent to_owned(const FlowMultiTurnInputContentView& view) {
  FlowMultiTurnInputContent owned;
  internal::own(owned.document, view.document);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FlowMultiTurnInputContent& in) {
  writer.exactly_one("FlowMultiTurnInputContent", in.document.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("document", in.document);
  writer.unknown(in.unknown);
  writer.end_object();
}

FlowMultiTurnInputRequestEvent to_owned(const FlowMultiTurnInputRequestEventView& view) {
  FlowMultiTurnInputRequestEvent owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.node_type, view.node_type);
  internal::own(owned.content, view.content);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FlowMultiTurnInputRequestEvent& in) {
  writer.begin_object();
  writer.sensitive().member("nodeName", in.node_name);
  writer.sensitive().member("nodeType", in.node_type);
  writer.sensitive().member("content", in.content);
  writer.end_object();
}

FlowOutputContent to_owned(const FlowOutputContentView& view) {
  FlowOutputContent owned;
  internal::own(owned.document, view.document);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FlowOutputContent& in) {
  writer.exactly_one("FlowOutputContent", in.document.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("document", in.document);
  writer.unknown(in.unknown);
  writer.end_object();
}

FlowOutputEvent to_owned(const FlowOutputEventView& view) {
  FlowOutputEvent owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.node_type, view.node_type);
  internal::own(owned.content, view.content);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FlowOutputEvent& in) {
  writer.begin_object();
  writer.sensitive().member("nodeName", in.node_name);
  writer.sensitive().member("nodeType", in.node_type);
  writer.sensitive().member("content", in.content);
  writer.end_object();
}

FlowTraceCondition to_owned(const FlowTraceConditionView& view) {
  FlowTraceCondition owned;
  internal::own(owned.condition_name, view.condition_name);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FlowTraceCondition& in) {
  writer.begin_object();
  writer.sensitive().member("conditionName", in.condition_name);
  writer.end_object();
}

FlowTraceConditionNodeResultEvent to_owned(const FlowTraceConditionNodeResultEventView& view) {
  FlowTraceConditionNodeResultEvent owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.timestamp, view.timestamp);
  internal::own(owned.satisfied_conditions, view.satisfied_conditions);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FlowTraceConditionNodeResultEvent& in) {
  writer.begin_object();
  writer.sensitive().member("nodeName", in.node_name);
  writer.sensitive().member("timestamp", in.timestamp, TimestampFormat::date_time);
  writer.sensitive().member("satisfiedConditions", in.satisfied_conditions);
  writer.end_object();
}

TraceElements to_owned(const TraceElementsView& view) {
  TraceElements owned;
  internal::own(owned.agent_traces, view.agent_traces);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const TraceElements& in) {
  writer.exactly_one("TraceElements", in.agent_traces.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("agentTraces", in.agent_traces);
  writer.unknown(in.unknown);
  writer.end_object();
}

FlowTraceDependencyEvent to_owned(const FlowTraceDependencyEventView& view) {
  FlowTraceDependencyEvent owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.timestamp, view.timestamp);
  internal::own(owned.trace_elements, view.trace_elements);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FlowTraceDependencyEvent& in) {
  writer.begin_object();
  writer.sensitive().member("nodeName", in.node_name);
  writer.sensitive().member("timestamp", in.timestamp, TimestampFormat::date_time);
  writer.sensitive().member("traceElements", in.trace_elements);
  writer.end_object();
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

void write_json(internal::JsonWriter& writer, const FlowTraceNodeActionEvent& in) {
  writer.begin_object();
  writer.sensitive().member("nodeName", in.node_name);
  writer.sensitive().member("timestamp", in.timestamp, TimestampFormat::date_time);
  writer.sensitive().member("requestId", in.request_id);
  writer.sensitive().member("serviceName", in.service_name);
  writer.sensitive().member("operationName", in.operation_name);
  writer.sensitive().member("operationRequest", in.operation_request);
  writer.sensitive().member("operationResponse", in.operation_response);
  writer.end_object();
}

FlowTraceNodeInputContent to_owned(const FlowTraceNodeInputContentView& view) {
  FlowTraceNodeInputContent owned;
  internal::own(owned.document, view.document);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FlowTraceNodeInputContent& in) {
  writer.exactly_one("FlowTraceNodeInputContent", in.document.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("document", in.document);
  writer.unknown(in.unknown);
  writer.end_object();
}

FlowTraceNodeInputExecutionChainItem to_owned(const FlowTraceNodeInputExecutionChainItemView& view) {
  FlowTraceNodeInputExecutionChainItem owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.index, view.index);
  internal::own(owned.type, view.type);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FlowTraceNodeInputExecutionChainItem& in) {
  writer.begin_object();
  writer.sensitive().member("nodeName", in.node_name);
  writer.sensitive().member("index", in.index);
  writer.sensitive().member("type", in.type);
  writer.end_object();
}

FlowTraceNodeInputSource to_owned(const FlowTraceNodeInputSourceView& view) {
  FlowTraceNodeInputSource owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.output_field_name, view.output_field_name);
  internal::own(owned.expression, view.expression);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FlowTraceNodeInputSource& in) {
  writer.begin_object();
  writer.sensitive().member("nodeName", in.node_name);
  writer.sensitive().member("outputFieldName", in.output_field_name);
  writer.sensitive().member("expression", in.expression);
  writer.end_object();
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

void write_json(internal::JsonWriter& writer, const FlowTraceNodeInputField& in) {
  writer.begin_object();
  writer.sensitive().member("nodeInputName", in.node_input_name);
  writer.sensitive().member("content", in.content);
  writer.sensitive().member("source", in.source);
  writer.sensitive().member("type", in.type);
  writer.sensitive().member("category", in.category);
  writer.sensitive().member("executionChain", in.execution_chain);
  writer.end_object();
}

FlowTraceNodeInputEvent to_owned(const FlowTraceNodeInputEventView& view) {
  FlowTraceNodeInputEvent owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.timestamp, view.timestamp);
  internal::own(owned.fields, view.fields);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FlowTraceNodeInputEvent& in) {
  writer.begin_object();
  writer.sensitive().member("nodeName", in.node_name);
  writer.sensitive().member("timestamp", in.timestamp, TimestampFormat::date_time);
  writer.sensitive().member("fields", in.fields);
  writer.end_object();
}

FlowTraceNodeOutputContent to_owned(const FlowTraceNodeOutputContentView& view) {
  FlowTraceNodeOutputContent owned;
  internal::own(owned.document, view.document);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FlowTraceNodeOutputContent& in) {
  writer.exactly_one("FlowTraceNodeOutputContent", in.document.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("document", in.document);
  writer.unknown(in.unknown);
  writer.end_object();
}

FlowTraceNodeOutputNext to_owned(const FlowTraceNodeOutputNextView& view) {
  FlowTraceNodeOutputNext owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.input_field_name, view.input_field_name);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FlowTraceNodeOutputNext& in) {
  writer.begin_object();
  writer.sensitive().member("nodeName", in.node_name);
  writer.sensitive().member("inputFieldName", in.input_field_name);
  writer.end_object();
}

FlowTraceNodeOutputField to_owned(const FlowTraceNodeOutputFieldView& view) {
  FlowTraceNodeOutputField owned;
  internal::own(owned.node_output_name, view.node_output_name);
  internal::own(owned.content, view.content);
  internal::own(owned.next, view.next);
  internal::own(owned.type, view.type);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FlowTraceNodeOutputField& in) {
  writer.begin_object();
  writer.sensitive().member("nodeOutputName", in.node_output_name);
  writer.sensitive().member("content", in.content);
  writer.sensitive().member("next", in.next);
  writer.sensitive().member("type", in.type);
  writer.end_object();
}

FlowTraceNodeOutputEvent to_owned(const FlowTraceNodeOutputEventView& view) {
  FlowTraceNodeOutputEvent owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.timestamp, view.timestamp);
  internal::own(owned.fields, view.fields);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FlowTraceNodeOutputEvent& in) {
  writer.begin_object();
  writer.sensitive().member("nodeName", in.node_name);
  writer.sensitive().member("timestamp", in.timestamp, TimestampFormat::date_time);
  writer.sensitive().member("fields", in.fields);
  writer.end_object();
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

void write_json(internal::JsonWriter& writer, const FlowTrace& in) {
  writer.exactly_one("FlowTrace", in.node_input_trace.has_value() + in.node_output_trace.has_value() +
                                      in.condition_node_result_trace.has_value() + in.node_action_trace.has_value() +
                                      in.node_dependency_trace.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("nodeInputTrace", in.node_input_trace);
  writer.sensitive().member("nodeOutputTrace", in.node_output_trace);
  writer.sensitive().member("conditionNodeResultTrace", in.condition_node_result_trace);
  writer.sensitive().member("nodeActionTrace", in.node_action_trace);
  writer.sensitive().member("nodeDependencyTrace", in.node_dependency_trace);
  writer.unknown(in.unknown);
  writer.end_object();
}

FlowTraceEvent to_owned(const FlowTraceEventView& view) {
  FlowTraceEvent owned;
  internal::own(owned.trace, view.trace);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FlowTraceEvent& in) {
  writer.begin_object();
  writer.sensitive().member("trace", in.trace);
  writer.end_object();
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

void write_json(internal::JsonWriter& writer, const FlowResponseStream& in) {
  writer.exactly_one("FlowResponseStream", in.flow_output_event.has_value() + in.flow_completion_event.has_value() +
                                               in.flow_trace_event.has_value() +
                                               in.flow_multi_turn_input_request_event.has_value() +
                                               in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("flowOutputEvent", in.flow_output_event);
  writer.sensitive().member("flowCompletionEvent", in.flow_completion_event);
  writer.member("flowTraceEvent", in.flow_trace_event);
  writer.sensitive().member("flowMultiTurnInputRequestEvent", in.flow_multi_turn_input_request_event);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
