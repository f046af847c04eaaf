// Writes FlowResponseStream and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/flow_response_stream.h"

#include "outcrop/internal/json_writer.h"
#include "write_json.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const FlowCompletionEvent& in) {
  writer.begin_object();
  writer.required("completionReason", in.completion_reason);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowMultiTurnInputContent& in) {
  writer.exactly_one("FlowMultiTurnInputContent", in.document.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("document", in.document);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowMultiTurnInputRequestEvent& in) {
  writer.begin_object();
  writer.required("nodeName", in.node_name);
  writer.required("nodeType", in.node_type);
  writer.required("content", in.content);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowOutputContent& in) {
  writer.exactly_one("FlowOutputContent", in.document.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("document", in.document);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowOutputEvent& in) {
  writer.begin_object();
  writer.required("nodeName", in.node_name);
  writer.required("nodeType", in.node_type);
  writer.required("content", in.content);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowTraceCondition& in) {
  writer.begin_object();
  writer.required("conditionName", in.condition_name);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowTraceConditionNodeResultEvent& in) {
  writer.begin_object();
  writer.required("nodeName", in.node_name);
  writer.required("timestamp", in.timestamp, TimestampFormat::date_time);
  writer.required("satisfiedConditions", in.satisfied_conditions);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const TraceElements& in) {
  writer.exactly_one("TraceElements", in.agent_traces.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("agentTraces", in.agent_traces);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowTraceDependencyEvent& in) {
  writer.begin_object();
  writer.required("nodeName", in.node_name);
  writer.required("timestamp", in.timestamp, TimestampFormat::date_time);
  writer.required("traceElements", in.trace_elements);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowTraceNodeActionEvent& in) {
  writer.begin_object();
  writer.required("nodeName", in.node_name);
  writer.required("timestamp", in.timestamp, TimestampFormat::date_time);
  writer.required("requestId", in.request_id);
  writer.required("serviceName", in.service_name);
  writer.required("operationName", in.operation_name);
  writer.member("operationRequest", in.operation_request);
  writer.member("operationResponse", in.operation_response);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowTraceNodeInputContent& in) {
  writer.exactly_one("FlowTraceNodeInputContent", in.document.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("document", in.document);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowTraceNodeInputExecutionChainItem& in) {
  writer.begin_object();
  writer.required("nodeName", in.node_name);
  writer.member("index", in.index);
  writer.required("type", in.type);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowTraceNodeInputSource& in) {
  writer.begin_object();
  writer.required("nodeName", in.node_name);
  writer.required("outputFieldName", in.output_field_name);
  writer.required("expression", in.expression);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowTraceNodeInputField& in) {
  writer.begin_object();
  writer.required("nodeInputName", in.node_input_name);
  writer.required("content", in.content);
  writer.member("source", in.source);
  writer.member("type", in.type);
  writer.member("category", in.category);
  writer.member("executionChain", in.execution_chain);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowTraceNodeInputEvent& in) {
  writer.begin_object();
  writer.required("nodeName", in.node_name);
  writer.required("timestamp", in.timestamp, TimestampFormat::date_time);
  writer.required("fields", in.fields);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowTraceNodeOutputContent& in) {
  writer.exactly_one("FlowTraceNodeOutputContent", in.document.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("document", in.document);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowTraceNodeOutputNext& in) {
  writer.begin_object();
  writer.required("nodeName", in.node_name);
  writer.required("inputFieldName", in.input_field_name);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowTraceNodeOutputField& in) {
  writer.begin_object();
  writer.required("nodeOutputName", in.node_output_name);
  writer.required("content", in.content);
  writer.member("next", in.next);
  writer.member("type", in.type);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowTraceNodeOutputEvent& in) {
  writer.begin_object();
  writer.required("nodeName", in.node_name);
  writer.required("timestamp", in.timestamp, TimestampFormat::date_time);
  writer.required("fields", in.fields);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowTrace& in) {
  writer.exactly_one("FlowTrace", in.node_input_trace.has_value() + in.node_output_trace.has_value() +
                                      in.condition_node_result_trace.has_value() + in.node_action_trace.has_value() +
                                      in.node_dependency_trace.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("nodeInputTrace", in.node_input_trace);
  writer.member("nodeOutputTrace", in.node_output_trace);
  writer.member("conditionNodeResultTrace", in.condition_node_result_trace);
  writer.member("nodeActionTrace", in.node_action_trace);
  writer.member("nodeDependencyTrace", in.node_dependency_trace);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowTraceEvent& in) {
  writer.begin_object();
  writer.required("trace", in.trace);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowResponseStream& in) {
  writer.exactly_one("FlowResponseStream", in.flow_output_event.has_value() + in.flow_completion_event.has_value() +
                                               in.flow_trace_event.has_value() +
                                               in.flow_multi_turn_input_request_event.has_value() +
                                               in.unknown.has_value());
  writer.begin_object();
  writer.member("flowOutputEvent", in.flow_output_event);
  writer.member("flowCompletionEvent", in.flow_completion_event);
  writer.member("flowTraceEvent", in.flow_trace_event);
  writer.member("flowMultiTurnInputRequestEvent", in.flow_multi_turn_input_request_event);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
