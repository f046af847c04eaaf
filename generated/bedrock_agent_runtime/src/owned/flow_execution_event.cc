// Makes FlowExecutionEvent and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/flow_execution_event.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/flow_execution_event.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

SatisfiedCondition to_owned(const SatisfiedConditionView& view) {
  SatisfiedCondition owned;
  internal::own(owned.condition_name, view.condition_name);
  return owned;
}

void write_json(internal::JsonWriter& writer, const SatisfiedCondition& in) {
  writer.begin_object();
  writer.sensitive().member("conditionName", in.condition_name);
  writer.end_object();
}

ConditionResultEvent to_owned(const ConditionResultEventView& view) {
  ConditionResultEvent owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.timestamp, view.timestamp);
  internal::own(owned.satisfied_conditions, view.satisfied_conditions);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ConditionResultEvent& in) {
  writer.begin_object();
  writer.sensitive().member("nodeName", in.node_name);
  writer.sensitive().member("timestamp", in.timestamp, TimestampFormat::date_time);
  writer.sensitive().member("satisfiedConditions", in.satisfied_conditions);
  writer.end_object();
}

FlowExecutionContent to_owned(const FlowExecutionContentView& view) {
  FlowExecutionContent owned;
  internal::own(owned.document, view.document);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FlowExecutionContent& in) {
  writer.exactly_one("FlowExecutionContent", in.document.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("document", in.document);
  writer.unknown(in.unknown);
  writer.end_object();
}

FlowInputField to_owned(const FlowInputFieldView& view) {
  FlowInputField owned;
  internal::own(owned.name, view.name);
  internal::own(owned.content, view.content);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FlowInputField& in) {
  writer.begin_object();
  writer.sensitive().member("name", in.name);
  writer.sensitive().member("content", in.content);
  writer.end_object();
}

FlowExecutionInputEvent to_owned(const FlowExecutionInputEventView& view) {
  FlowExecutionInputEvent owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.timestamp, view.timestamp);
  internal::own(owned.fields, view.fields);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FlowExecutionInputEvent& in) {
  writer.begin_object();
  writer.sensitive().member("nodeName", in.node_name);
  writer.sensitive().member("timestamp", in.timestamp, TimestampFormat::date_time);
  writer.sensitive().member("fields", in.fields);
  writer.end_object();
}

FlowOutputField to_owned(const FlowOutputFieldView& view) {
  FlowOutputField owned;
  internal::own(owned.name, view.name);
  internal::own(owned.content, view.content);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FlowOutputField& in) {
  writer.begin_object();
  writer.sensitive().member("name", in.name);
  writer.sensitive().member("content", in.content);
  writer.end_object();
}

FlowExecutionOutputEvent to_owned(const FlowExecutionOutputEventView& view) {
  FlowExecutionOutputEvent owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.timestamp, view.timestamp);
  internal::own(owned.fields, view.fields);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FlowExecutionOutputEvent& in) {
  writer.begin_object();
  writer.sensitive().member("nodeName", in.node_name);
  writer.sensitive().member("timestamp", in.timestamp, TimestampFormat::date_time);
  writer.sensitive().member("fields", in.fields);
  writer.end_object();
}

FlowFailureEvent to_owned(const FlowFailureEventView& view) {
  FlowFailureEvent owned;
  internal::own(owned.timestamp, view.timestamp);
  internal::own(owned.error_code, view.error_code);
  internal::own(owned.error_message, view.error_message);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FlowFailureEvent& in) {
  writer.begin_object();
  writer.sensitive().member("timestamp", in.timestamp, TimestampFormat::date_time);
  writer.sensitive().member("errorCode", in.error_code);
  writer.sensitive().member("errorMessage", in.error_message);
  writer.end_object();
}

NodeActionEvent to_owned(const NodeActionEventView& view) {
  NodeActionEvent owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.timestamp, view.timestamp);
  internal::own(owned.request_id, view.request_id);
  internal::own(owned.service_name, view.service_name);
  internal::own(owned.operation_name, view.operation_name);
  internal::own(owned.operation_request, view.operation_request);
  internal::own(owned.operation_response, view.operation_response);
  return owned;
}

void write_json(internal::JsonWriter& writer, const NodeActionEvent& in) {
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

NodeTraceElements to_owned(const NodeTraceElementsView& view) {
  NodeTraceElements owned;
  internal::own(owned.agent_traces, view.agent_traces);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const NodeTraceElements& in) {
  writer.exactly_one("NodeTraceElements", in.agent_traces.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("agentTraces", in.agent_traces);
  writer.unknown(in.unknown);
  writer.end_object();
}

NodeDependencyEvent to_owned(const NodeDependencyEventView& view) {
  NodeDependencyEvent owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.timestamp, view.timestamp);
  internal::own(owned.trace_elements, view.trace_elements);
  return owned;
}

void write_json(internal::JsonWriter& writer, const NodeDependencyEvent& in) {
  writer.begin_object();
  writer.sensitive().member("nodeName", in.node_name);
  writer.sensitive().member("timestamp", in.timestamp, TimestampFormat::date_time);
  writer.sensitive().member("traceElements", in.trace_elements);
  writer.end_object();
}

NodeFailureEvent to_owned(const NodeFailureEventView& view) {
  NodeFailureEvent owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.timestamp, view.timestamp);
  internal::own(owned.error_code, view.error_code);
  internal::own(owned.error_message, view.error_message);
  return owned;
}

void write_json(internal::JsonWriter& writer, const NodeFailureEvent& in) {
  writer.begin_object();
  writer.sensitive().member("nodeName", in.node_name);
  writer.sensitive().member("timestamp", in.timestamp, TimestampFormat::date_time);
  writer.sensitive().member("errorCode", in.error_code);
  writer.sensitive().member("errorMessage", in.error_message);
  writer.end_object();
}

NodeExecutionContent to_owned(const NodeExecutionContentView& view) {
  NodeExecutionContent owned;
  internal::own(owned.document, view.document);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const NodeExecutionContent& in) {
  writer.exactly_one("NodeExecutionContent", in.document.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("document", in.document);
  writer.unknown(in.unknown);
  writer.end_object();
}

NodeInputExecutionChainItem to_owned(const NodeInputExecutionChainItemView& view) {
  NodeInputExecutionChainItem owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.index, view.index);
  internal::own(owned.type, view.type);
  return owned;
}

void write_json(internal::JsonWriter& writer, const NodeInputExecutionChainItem& in) {
  writer.begin_object();
  writer.member("nodeName", in.node_name);
  writer.member("index", in.index);
  writer.member("type", in.type);
  writer.end_object();
}

NodeInputSource to_owned(const NodeInputSourceView& view) {
  NodeInputSource owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.output_field_name, view.output_field_name);
  internal::own(owned.expression, view.expression);
  return owned;
}

void write_json(internal::JsonWriter& writer, const NodeInputSource& in) {
  writer.begin_object();
  writer.member("nodeName", in.node_name);
  writer.member("outputFieldName", in.output_field_name);
  writer.sensitive().member("expression", in.expression);
  writer.end_object();
}

NodeInputField to_owned(const NodeInputFieldView& view) {
  NodeInputField owned;
  internal::own(owned.name, view.name);
  internal::own(owned.content, view.content);
  internal::own(owned.source, view.source);
  internal::own(owned.type, view.type);
  internal::own(owned.category, view.category);
  internal::own(owned.execution_chain, view.execution_chain);
  return owned;
}

void write_json(internal::JsonWriter& writer, const NodeInputField& in) {
  writer.begin_object();
  writer.sensitive().member("name", in.name);
  writer.sensitive().member("content", in.content);
  writer.sensitive().member("source", in.source);
  writer.sensitive().member("type", in.type);
  writer.sensitive().member("category", in.category);
  writer.sensitive().member("executionChain", in.execution_chain);
  writer.end_object();
}

NodeInputEvent to_owned(const NodeInputEventView& view) {
  NodeInputEvent owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.timestamp, view.timestamp);
  internal::own(owned.fields, view.fields);
  return owned;
}

void write_json(internal::JsonWriter& writer, const NodeInputEvent& in) {
  writer.begin_object();
  writer.sensitive().member("nodeName", in.node_name);
  writer.sensitive().member("timestamp", in.timestamp, TimestampFormat::date_time);
  writer.sensitive().member("fields", in.fields);
  writer.end_object();
}

NodeOutputNext to_owned(const NodeOutputNextView& view) {
  NodeOutputNext owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.input_field_name, view.input_field_name);
  return owned;
}

void write_json(internal::JsonWriter& writer, const NodeOutputNext& in) {
  writer.begin_object();
  writer.sensitive().member("nodeName", in.node_name);
  writer.sensitive().member("inputFieldName", in.input_field_name);
  writer.end_object();
}

NodeOutputField to_owned(const NodeOutputFieldView& view) {
  NodeOutputField owned;
  internal::own(owned.name, view.name);
  internal::own(owned.content, view.content);
  internal::own(owned.next, view.next);
  internal::own(owned.type, view.type);
  return owned;
}

void write_json(internal::JsonWriter& writer, const NodeOutputField& in) {
  writer.begin_object();
  writer.sensitive().member("name", in.name);
  writer.sensitive().member("content", in.content);
  writer.sensitive().member("next", in.next);
  writer.sensitive().member("type", in.type);
  writer.end_object();
}

NodeOutputEvent to_owned(const NodeOutputEventView& view) {
  NodeOutputEvent owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.timestamp, view.timestamp);
  internal::own(owned.fields, view.fields);
  return owned;
}

void write_json(internal::JsonWriter& writer, const NodeOutputEvent& in) {
  writer.begin_object();
  writer.sensitive().member("nodeName", in.node_name);
  writer.sensitive().member("timestamp", in.timestamp, TimestampFormat::date_time);
  writer.sensitive().member("fields", in.fields);
  writer.end_object();
}

FlowExecutionEvent to_owned(const FlowExecutionEventView& view) {
  FlowExecutionEvent owned;
  internal::own(owned.flow_input_event, view.flow_input_event);
  internal::own(owned.flow_output_event, view.flow_output_event);
  internal::own(owned.node_input_event, view.node_input_event);
  internal::own(owned.node_output_event, view.node_output_event);
  internal::own(owned.condition_result_event, view.condition_result_event);
  internal::own(owned.node_failure_event, view.node_failure_event);
  internal::own(owned.flow_failure_event, view.flow_failure_event);
  internal::own(owned.node_action_event, view.node_action_event);
  internal::own(owned.node_dependency_event, view.node_dependency_event);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FlowExecutionEvent& in) {
  writer.exactly_one("FlowExecutionEvent", in.flow_input_event.has_value() + in.flow_output_event.has_value() +
                                               in.node_input_event.has_value() + in.node_output_event.has_value() +
                                               in.condition_result_event.has_value() +
                                               in.node_failure_event.has_value() + in.flow_failure_event.has_value() +
                                               in.node_action_event.has_value() + in.node_dependency_event.has_value() +
                                               in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("flowInputEvent", in.flow_input_event);
  writer.sensitive().member("flowOutputEvent", in.flow_output_event);
  writer.sensitive().member("nodeInputEvent", in.node_input_event);
  writer.sensitive().member("nodeOutputEvent", in.node_output_event);
  writer.sensitive().member("conditionResultEvent", in.condition_result_event);
  writer.sensitive().member("nodeFailureEvent", in.node_failure_event);
  writer.sensitive().member("flowFailureEvent", in.flow_failure_event);
  writer.sensitive().member("nodeActionEvent", in.node_action_event);
  writer.sensitive().member("nodeDependencyEvent", in.node_dependency_event);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
