// FlowResponseStream and the shapes that only it holds.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/owned/trace_part.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct FlowCompletionEventView;
struct FlowMultiTurnInputContentView;
struct FlowMultiTurnInputRequestEventView;
struct FlowOutputContentView;
struct FlowOutputEventView;
struct FlowTraceConditionView;
struct FlowTraceConditionNodeResultEventView;
struct TraceElementsView;
struct FlowTraceDependencyEventView;
struct FlowTraceNodeActionEventView;
struct FlowTraceNodeInputContentView;
struct FlowTraceNodeInputExecutionChainItemView;
struct FlowTraceNodeInputSourceView;
struct FlowTraceNodeInputFieldView;
struct FlowTraceNodeInputEventView;
struct FlowTraceNodeOutputContentView;
struct FlowTraceNodeOutputNextView;
struct FlowTraceNodeOutputFieldView;
struct FlowTraceNodeOutputEventView;
struct FlowTraceView;
struct FlowTraceEventView;
struct FlowResponseStreamView;

/// Why the flow stopped; it is the stream's last event.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowCompletionEvent.html
struct FlowCompletionEvent {
  /// Whether the flow is done or waits for input.
  std::optional<OwnedOpen<FlowCompletionReason>> completion_reason{};

  friend bool operator==(const FlowCompletionEvent&, const FlowCompletionEvent&) = default;
};
FlowCompletionEvent to_owned(const FlowCompletionEventView& view);
void write_json(internal::JsonWriter& writer, const FlowCompletionEvent& in);

/// What a node asks for.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowMultiTurnInputContent.html
struct FlowMultiTurnInputContent {
  /// The question, as JSON.
  std::optional<Document> document{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const FlowMultiTurnInputContent&, const FlowMultiTurnInputContent&) = default;
};
FlowMultiTurnInputContent to_owned(const FlowMultiTurnInputContentView& view);
void write_json(internal::JsonWriter& writer, const FlowMultiTurnInputContent& in);

/// A node needs more input. Answer it by InvokeFlow with the same `executionId`.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowMultiTurnInputRequestEvent.html
struct FlowMultiTurnInputRequestEvent {
  /// The name of the node that asks.
  std::string node_name{};
  /// The kind of node.
  std::optional<OwnedOpen<NodeType>> node_type{};
  /// What the node asks for.
  FlowMultiTurnInputContent content{};

  friend bool operator==(const FlowMultiTurnInputRequestEvent&, const FlowMultiTurnInputRequestEvent&) = default;
};
FlowMultiTurnInputRequestEvent to_owned(const FlowMultiTurnInputRequestEventView& view);
void write_json(internal::JsonWriter& writer, const FlowMultiTurnInputRequestEvent& in);

/// A value that a flow puts out.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowOutputContent.html
struct FlowOutputContent {
  /// The value, as JSON.
  std::optional<Document> document{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const FlowOutputContent&, const FlowOutputContent&) = default;
};
FlowOutputContent to_owned(const FlowOutputContentView& view);
void write_json(internal::JsonWriter& writer, const FlowOutputContent& in);

/// An output node of the flow puts out a value.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowOutputEvent.html
struct FlowOutputEvent {
  /// The output node's name in the flow.
  std::string node_name{};
  /// The kind of node.
  std::optional<OwnedOpen<NodeType>> node_type{};
  /// The value that is put out.
  FlowOutputContent content{};

  friend bool operator==(const FlowOutputEvent&, const FlowOutputEvent&) = default;
};
FlowOutputEvent to_owned(const FlowOutputEventView& view);
void write_json(internal::JsonWriter& writer, const FlowOutputEvent& in);

/// A condition that was met.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceCondition.html
struct FlowTraceCondition {
  /// The condition's name in its node.
  std::string condition_name{};

  friend bool operator==(const FlowTraceCondition&, const FlowTraceCondition&) = default;
};
FlowTraceCondition to_owned(const FlowTraceConditionView& view);
void write_json(internal::JsonWriter& writer, const FlowTraceCondition& in);

/// A condition node has decided.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceConditionNodeResultEvent.html
struct FlowTraceConditionNodeResultEvent {
  /// The node's name in the flow.
  std::string node_name{};
  /// When the service recorded this event.
  Timestamp timestamp{};
  /// The conditions that were met.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<FlowTraceCondition>> satisfied_conditions{};

  friend bool operator==(const FlowTraceConditionNodeResultEvent&, const FlowTraceConditionNodeResultEvent&) = default;
};
FlowTraceConditionNodeResultEvent to_owned(const FlowTraceConditionNodeResultEventView& view);
void write_json(internal::JsonWriter& writer, const FlowTraceConditionNodeResultEvent& in);

/// The steps inside a node.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_TraceElements.html
struct TraceElements {
  /// The steps of an agent, where the node calls one.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<TracePart>> agent_traces{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const TraceElements&, const TraceElements&) = default;
};
TraceElements to_owned(const TraceElementsView& view);
void write_json(internal::JsonWriter& writer, const TraceElements& in);

/// What went on inside a node.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceDependencyEvent.html
struct FlowTraceDependencyEvent {
  /// The node's name in the flow.
  std::string node_name{};
  /// When the service recorded this event.
  Timestamp timestamp{};
  /// The steps inside the node.
  ///
  /// Sensitive: never logged.
  TraceElements trace_elements{};

  friend bool operator==(const FlowTraceDependencyEvent&, const FlowTraceDependencyEvent&) = default;
};
FlowTraceDependencyEvent to_owned(const FlowTraceDependencyEventView& view);
void write_json(internal::JsonWriter& writer, const FlowTraceDependencyEvent& in);

/// A node called a service, such as a model, an agent or a Lambda function.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeActionEvent.html
struct FlowTraceNodeActionEvent {
  /// The node's name in the flow.
  std::string node_name{};
  /// When the service recorded this event.
  Timestamp timestamp{};
  /// The id that the called service gave the request.
  std::string request_id{};
  /// The service that was called.
  std::string service_name{};
  /// The operation that was called.
  std::string operation_name{};
  /// What was sent to the service, as JSON.
  std::optional<Document> operation_request{};
  /// What the service answered, as JSON.
  std::optional<Document> operation_response{};

  friend bool operator==(const FlowTraceNodeActionEvent&, const FlowTraceNodeActionEvent&) = default;
};
FlowTraceNodeActionEvent to_owned(const FlowTraceNodeActionEventView& view);
void write_json(internal::JsonWriter& writer, const FlowTraceNodeActionEvent& in);

/// A value that a node got.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeInputContent.html
struct FlowTraceNodeInputContent {
  /// The value, as JSON.
  std::optional<Document> document{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const FlowTraceNodeInputContent&, const FlowTraceNodeInputContent&) = default;
};
FlowTraceNodeInputContent to_owned(const FlowTraceNodeInputContentView& view);
void write_json(internal::JsonWriter& writer, const FlowTraceNodeInputContent& in);

/// An iterator or loop that the node runs inside of.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeInputExecutionChainItem.html
struct FlowTraceNodeInputExecutionChainItem {
  /// The name of the iterator or loop in the flow.
  std::string node_name{};
  /// Which round it is in.
  std::optional<std::int32_t> index{};
  /// Whether it is an iterator or a loop.
  std::optional<OwnedOpen<FlowControlNodeType>> type{};

  friend bool operator==(const FlowTraceNodeInputExecutionChainItem&,
                         const FlowTraceNodeInputExecutionChainItem&) = default;
};
FlowTraceNodeInputExecutionChainItem to_owned(const FlowTraceNodeInputExecutionChainItemView& view);
void write_json(internal::JsonWriter& writer, const FlowTraceNodeInputExecutionChainItem& in);

/// Where a node's input comes from.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeInputSource.html
struct FlowTraceNodeInputSource {
  /// The node that put it out.
  std::string node_name{};
  /// The name of the output of that node which gave the value.
  std::string output_field_name{};
  /// The expression that takes the input out of that output.
  ///
  /// Sensitive: never logged.
  std::string expression{};

  friend bool operator==(const FlowTraceNodeInputSource&, const FlowTraceNodeInputSource&) = default;
};
FlowTraceNodeInputSource to_owned(const FlowTraceNodeInputSourceView& view);
void write_json(internal::JsonWriter& writer, const FlowTraceNodeInputSource& in);

/// A value that a node got.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeInputField.html
struct FlowTraceNodeInputField {
  /// The name of the node's input.
  std::string node_input_name{};
  /// The value that the node got.
  ///
  /// Sensitive: never logged.
  FlowTraceNodeInputContent content{};
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

  friend bool operator==(const FlowTraceNodeInputField&, const FlowTraceNodeInputField&) = default;
};
FlowTraceNodeInputField to_owned(const FlowTraceNodeInputFieldView& view);
void write_json(internal::JsonWriter& writer, const FlowTraceNodeInputField& in);

/// A node got its input.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeInputEvent.html
struct FlowTraceNodeInputEvent {
  /// The node's name in the flow.
  std::string node_name{};
  /// When the service recorded this event.
  Timestamp timestamp{};
  /// The values that it got.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<FlowTraceNodeInputField>> fields{};

  friend bool operator==(const FlowTraceNodeInputEvent&, const FlowTraceNodeInputEvent&) = default;
};
FlowTraceNodeInputEvent to_owned(const FlowTraceNodeInputEventView& view);
void write_json(internal::JsonWriter& writer, const FlowTraceNodeInputEvent& in);

/// A value that a node put out.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeOutputContent.html
struct FlowTraceNodeOutputContent {
  /// The value, as JSON.
  std::optional<Document> document{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const FlowTraceNodeOutputContent&, const FlowTraceNodeOutputContent&) = default;
};
FlowTraceNodeOutputContent to_owned(const FlowTraceNodeOutputContentView& view);
void write_json(internal::JsonWriter& writer, const FlowTraceNodeOutputContent& in);

/// An input that a value goes to.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeOutputNext.html
struct FlowTraceNodeOutputNext {
  /// The node that the value goes to.
  std::string node_name{};
  /// The name of the input of that node which gets the value.
  std::string input_field_name{};

  friend bool operator==(const FlowTraceNodeOutputNext&, const FlowTraceNodeOutputNext&) = default;
};
FlowTraceNodeOutputNext to_owned(const FlowTraceNodeOutputNextView& view);
void write_json(internal::JsonWriter& writer, const FlowTraceNodeOutputNext& in);

/// A value that a node put out.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeOutputField.html
struct FlowTraceNodeOutputField {
  /// The name of the node's output.
  std::string node_output_name{};
  /// The value that the node put out.
  FlowTraceNodeOutputContent content{};
  /// The inputs that the value goes to.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<FlowTraceNodeOutputNext>> next{};
  /// The type that the output declares.
  std::optional<OwnedOpen<FlowNodeIODataType>> type{};

  friend bool operator==(const FlowTraceNodeOutputField&, const FlowTraceNodeOutputField&) = default;
};
FlowTraceNodeOutputField to_owned(const FlowTraceNodeOutputFieldView& view);
void write_json(internal::JsonWriter& writer, const FlowTraceNodeOutputField& in);

/// A node put something out.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeOutputEvent.html
struct FlowTraceNodeOutputEvent {
  /// The node's name in the flow.
  std::string node_name{};
  /// When the service recorded this event.
  Timestamp timestamp{};
  /// The values that it put out.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<FlowTraceNodeOutputField>> fields{};

  friend bool operator==(const FlowTraceNodeOutputEvent&, const FlowTraceNodeOutputEvent&) = default;
};
FlowTraceNodeOutputEvent to_owned(const FlowTraceNodeOutputEventView& view);
void write_json(internal::JsonWriter& writer, const FlowTraceNodeOutputEvent& in);

/// What a node does.
///
/// One of its members is set.
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

  friend bool operator==(const FlowTrace&, const FlowTrace&) = default;
};
FlowTrace to_owned(const FlowTraceView& view);
void write_json(internal::JsonWriter& writer, const FlowTrace& in);

/// What a node of the flow does.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceEvent.html
struct FlowTraceEvent {
  /// What the node got, did or put out.
  ///
  /// Sensitive: never logged.
  FlowTrace trace{};

  friend bool operator==(const FlowTraceEvent&, const FlowTraceEvent&) = default;
};
FlowTraceEvent to_owned(const FlowTraceEventView& view);
void write_json(internal::JsonWriter& writer, const FlowTraceEvent& in);

/// What InvokeFlow sends. A stream that ends without flowCompletionEvent is an Error.
///
/// One of its members is set.
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

  friend bool operator==(const FlowResponseStream&, const FlowResponseStream&) = default;
};
FlowResponseStream to_owned(const FlowResponseStreamView& view);
void write_json(internal::JsonWriter& writer, const FlowResponseStream& in);

}  // namespace outcrop::bedrock_agent_runtime
