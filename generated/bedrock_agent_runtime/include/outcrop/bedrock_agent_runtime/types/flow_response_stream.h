// FlowResponseStream and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/types/trace_part.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// Why the flow stopped; it is the stream's last event.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowCompletionEvent.html
struct FlowCompletionEvent {
  /// Whether the flow is done or waits for input.
  ///
  /// Required.
  std::optional<OwnedOpen<FlowCompletionReason>> completion_reason{};
};

/// What a node asks for.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowMultiTurnInputContent.html
struct FlowMultiTurnInputContent {
  /// The question, as JSON.
  std::optional<Document> document{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

/// A node needs more input. Answer it by InvokeFlow with the same `executionId`.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowMultiTurnInputRequestEvent.html
struct FlowMultiTurnInputRequestEvent {
  /// The name of the node that asks.
  ///
  /// Required.
  std::optional<std::string> node_name{};
  /// The kind of node.
  ///
  /// Required.
  std::optional<OwnedOpen<NodeType>> node_type{};
  /// What the node asks for.
  ///
  /// Required.
  Box<FlowMultiTurnInputContent> content{};
};

/// A value that a flow puts out.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowOutputContent.html
struct FlowOutputContent {
  /// The value, as JSON.
  std::optional<Document> document{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

/// An output node of the flow puts out a value.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowOutputEvent.html
struct FlowOutputEvent {
  /// The output node's name in the flow.
  ///
  /// Required.
  std::optional<std::string> node_name{};
  /// The kind of node.
  ///
  /// Required.
  std::optional<OwnedOpen<NodeType>> node_type{};
  /// The value that is put out.
  ///
  /// Required.
  Box<FlowOutputContent> content{};
};

/// A condition that was met.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceCondition.html
struct FlowTraceCondition {
  /// The condition's name in its node.
  ///
  /// Required.
  std::optional<std::string> condition_name{};
};

/// A condition node has decided.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceConditionNodeResultEvent.html
struct FlowTraceConditionNodeResultEvent {
  /// The node's name in the flow.
  ///
  /// Required.
  std::optional<std::string> node_name{};
  /// When the service recorded this event.
  ///
  /// Required.
  std::optional<Timestamp> timestamp{};
  /// The conditions that were met.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::vector<FlowTraceCondition>> satisfied_conditions{};
};

/// The steps inside a node.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_TraceElements.html
struct TraceElements {
  /// The steps of an agent, where the node calls one.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<TracePart>> agent_traces{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

/// What went on inside a node.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceDependencyEvent.html
struct FlowTraceDependencyEvent {
  /// The node's name in the flow.
  ///
  /// Required.
  std::optional<std::string> node_name{};
  /// When the service recorded this event.
  ///
  /// Required.
  std::optional<Timestamp> timestamp{};
  /// The steps inside the node.
  ///
  /// Required. Sensitive: never logged.
  Box<TraceElements> trace_elements{};
};

/// A node called a service, such as a model, an agent or a Lambda function.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeActionEvent.html
struct FlowTraceNodeActionEvent {
  /// The node's name in the flow.
  ///
  /// Required.
  std::optional<std::string> node_name{};
  /// When the service recorded this event.
  ///
  /// Required.
  std::optional<Timestamp> timestamp{};
  /// The id that the called service gave the request.
  ///
  /// Required.
  std::optional<std::string> request_id{};
  /// The service that was called.
  ///
  /// Required.
  std::optional<std::string> service_name{};
  /// The operation that was called.
  ///
  /// Required.
  std::optional<std::string> operation_name{};
  /// What was sent to the service, as JSON.
  std::optional<Document> operation_request{};
  /// What the service answered, as JSON.
  std::optional<Document> operation_response{};
};

/// A value that a node got.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeInputContent.html
struct FlowTraceNodeInputContent {
  /// The value, as JSON.
  std::optional<Document> document{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

/// An iterator or loop that the node runs inside of.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeInputExecutionChainItem.html
struct FlowTraceNodeInputExecutionChainItem {
  /// The name of the iterator or loop in the flow.
  ///
  /// Required.
  std::optional<std::string> node_name{};
  /// Which round it is in.
  std::optional<std::int32_t> index{};
  /// Whether it is an iterator or a loop.
  ///
  /// Required.
  std::optional<OwnedOpen<FlowControlNodeType>> type{};
};

/// Where a node's input comes from.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeInputSource.html
struct FlowTraceNodeInputSource {
  /// The node that put it out.
  ///
  /// Required.
  std::optional<std::string> node_name{};
  /// The output of that node.
  ///
  /// Required.
  std::optional<std::string> output_field_name{};
  /// The expression that takes the input out of that output.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> expression{};
};

/// A value that a node got.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeInputField.html
struct FlowTraceNodeInputField {
  /// The name of the node's input.
  ///
  /// Required.
  std::optional<std::string> node_input_name{};
  /// The value that the node got.
  ///
  /// Required. Sensitive: never logged.
  Box<FlowTraceNodeInputContent> content{};
  /// Where the value comes from.
  ///
  /// Sensitive: never logged.
  Box<FlowTraceNodeInputSource> source{};
  /// The type that the input declares.
  std::optional<OwnedOpen<FlowNodeIODataType>> type{};
  /// What part the input plays in a loop; absent outside of loops.
  std::optional<OwnedOpen<FlowNodeInputCategory>> category{};
  /// The iterators and loops that the node runs inside of, the outermost first.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<FlowTraceNodeInputExecutionChainItem>> execution_chain{};
};

/// A node got its input.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeInputEvent.html
struct FlowTraceNodeInputEvent {
  /// The node's name in the flow.
  ///
  /// Required.
  std::optional<std::string> node_name{};
  /// When the service recorded this event.
  ///
  /// Required.
  std::optional<Timestamp> timestamp{};
  /// The values that it got.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::vector<FlowTraceNodeInputField>> fields{};
};

/// A value that a node put out.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeOutputContent.html
struct FlowTraceNodeOutputContent {
  /// The value, as JSON.
  std::optional<Document> document{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

/// An input that a value goes to.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeOutputNext.html
struct FlowTraceNodeOutputNext {
  /// The node that the value goes to.
  ///
  /// Required.
  std::optional<std::string> node_name{};
  /// The input of that node.
  ///
  /// Required.
  std::optional<std::string> input_field_name{};
};

/// A value that a node put out.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeOutputField.html
struct FlowTraceNodeOutputField {
  /// The name of the node's output.
  ///
  /// Required.
  std::optional<std::string> node_output_name{};
  /// The value that the node put out.
  ///
  /// Required.
  Box<FlowTraceNodeOutputContent> content{};
  /// The inputs that the value goes to.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<FlowTraceNodeOutputNext>> next{};
  /// The type that the output declares.
  std::optional<OwnedOpen<FlowNodeIODataType>> type{};
};

/// A node put something out.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeOutputEvent.html
struct FlowTraceNodeOutputEvent {
  /// The node's name in the flow.
  ///
  /// Required.
  std::optional<std::string> node_name{};
  /// When the service recorded this event.
  ///
  /// Required.
  std::optional<Timestamp> timestamp{};
  /// The values that it put out.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::vector<FlowTraceNodeOutputField>> fields{};
};

/// What a node does.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTrace.html
struct FlowTrace {
  /// It got its input.
  ///
  /// Sensitive: never logged.
  Box<FlowTraceNodeInputEvent> node_input_trace{};
  /// It put something out.
  ///
  /// Sensitive: never logged.
  Box<FlowTraceNodeOutputEvent> node_output_trace{};
  /// It is a condition node and has decided.
  ///
  /// Sensitive: never logged.
  Box<FlowTraceConditionNodeResultEvent> condition_node_result_trace{};
  /// It called a service.
  ///
  /// Sensitive: never logged.
  Box<FlowTraceNodeActionEvent> node_action_trace{};
  /// What went on inside it, such as an agent's trace.
  ///
  /// Sensitive: never logged.
  Box<FlowTraceDependencyEvent> node_dependency_trace{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

/// What a node of the flow does.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceEvent.html
struct FlowTraceEvent {
  /// What the node got, did or put out.
  ///
  /// Required. Sensitive: never logged.
  Box<FlowTrace> trace{};
};

/// What InvokeFlow sends. A stream that ends without flowCompletionEvent is an Error.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowResponseStream.html
struct FlowResponseStream {
  /// An output node puts out a value.
  ///
  /// Sensitive: never logged.
  Box<FlowOutputEvent> flow_output_event{};
  /// The flow has stopped: it is done, or waits for input.
  ///
  /// Sensitive: never logged.
  Box<FlowCompletionEvent> flow_completion_event{};
  /// What a node does; only where `enableTrace` is true.
  Box<FlowTraceEvent> flow_trace_event{};
  /// A node needs more input.
  ///
  /// Sensitive: never logged.
  Box<FlowMultiTurnInputRequestEvent> flow_multi_turn_input_request_event{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_agent_runtime
