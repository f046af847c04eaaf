// FlowExecutionEvent and the shapes that only it holds.
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

struct SatisfiedConditionView;
struct ConditionResultEventView;
struct FlowExecutionContentView;
struct FlowInputFieldView;
struct FlowExecutionInputEventView;
struct FlowOutputFieldView;
struct FlowExecutionOutputEventView;
struct FlowFailureEventView;
struct NodeActionEventView;
struct NodeTraceElementsView;
struct NodeDependencyEventView;
struct NodeFailureEventView;
struct NodeExecutionContentView;
struct NodeInputExecutionChainItemView;
struct NodeInputSourceView;
struct NodeInputFieldView;
struct NodeInputEventView;
struct NodeOutputNextView;
struct NodeOutputFieldView;
struct NodeOutputEventView;
struct FlowExecutionEventView;

/// A condition that was met.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_SatisfiedCondition.html
struct SatisfiedCondition {
  /// The condition's name in its node.
  std::string condition_name{};

  friend bool operator==(const SatisfiedCondition&, const SatisfiedCondition&) = default;
};
SatisfiedCondition to_owned(const SatisfiedConditionView& view);
void write_json(internal::JsonWriter& writer, const SatisfiedCondition& in);

/// A condition node of a flow has decided. Flow executions are a preview and may change.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ConditionResultEvent.html
struct ConditionResultEvent {
  /// The node's name.
  std::string node_name{};
  /// When it decided.
  Timestamp timestamp{};
  /// The conditions that were met.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<SatisfiedCondition>> satisfied_conditions{};

  friend bool operator==(const ConditionResultEvent&, const ConditionResultEvent&) = default;
};
ConditionResultEvent to_owned(const ConditionResultEventView& view);
void write_json(internal::JsonWriter& writer, const ConditionResultEvent& in);

/// The value of a field that goes into or out of a flow.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowExecutionContent.html
struct FlowExecutionContent {
  /// The value, as JSON.
  std::optional<Document> document{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const FlowExecutionContent&, const FlowExecutionContent&) = default;
};
FlowExecutionContent to_owned(const FlowExecutionContentView& view);
void write_json(internal::JsonWriter& writer, const FlowExecutionContent& in);

/// A value that came into a flow.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowInputField.html
struct FlowInputField {
  /// The name that the flow's input node gives it.
  std::string name{};
  /// The value that came in.
  ///
  /// Sensitive: never logged.
  FlowExecutionContent content{};

  friend bool operator==(const FlowInputField&, const FlowInputField&) = default;
};
FlowInputField to_owned(const FlowInputFieldView& view);
void write_json(internal::JsonWriter& writer, const FlowInputField& in);

/// The flow got its input.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowExecutionInputEvent.html
struct FlowExecutionInputEvent {
  /// The input node's name in the flow.
  std::string node_name{};
  /// When the service recorded this event.
  Timestamp timestamp{};
  /// The values that came in.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<FlowInputField>> fields{};

  friend bool operator==(const FlowExecutionInputEvent&, const FlowExecutionInputEvent&) = default;
};
FlowExecutionInputEvent to_owned(const FlowExecutionInputEventView& view);
void write_json(internal::JsonWriter& writer, const FlowExecutionInputEvent& in);

/// A value that went out of a flow.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowOutputField.html
struct FlowOutputField {
  /// The name that the flow's output node gives it.
  std::string name{};
  /// The value that went out.
  ///
  /// Sensitive: never logged.
  FlowExecutionContent content{};

  friend bool operator==(const FlowOutputField&, const FlowOutputField&) = default;
};
FlowOutputField to_owned(const FlowOutputFieldView& view);
void write_json(internal::JsonWriter& writer, const FlowOutputField& in);

/// The flow put something out.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowExecutionOutputEvent.html
struct FlowExecutionOutputEvent {
  /// The output node's name in the flow.
  std::string node_name{};
  /// When the service recorded this event.
  Timestamp timestamp{};
  /// The values that went out.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<FlowOutputField>> fields{};

  friend bool operator==(const FlowExecutionOutputEvent&, const FlowExecutionOutputEvent&) = default;
};
FlowExecutionOutputEvent to_owned(const FlowExecutionOutputEventView& view);
void write_json(internal::JsonWriter& writer, const FlowExecutionOutputEvent& in);

/// The flow as a whole failed.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowFailureEvent.html
struct FlowFailureEvent {
  /// When the service recorded this event.
  Timestamp timestamp{};
  /// The kind of failure.
  std::optional<OwnedOpen<FlowErrorCode>> error_code{};
  /// What went wrong, in words.
  std::string error_message{};

  friend bool operator==(const FlowFailureEvent&, const FlowFailureEvent&) = default;
};
FlowFailureEvent to_owned(const FlowFailureEventView& view);
void write_json(internal::JsonWriter& writer, const FlowFailureEvent& in);

/// A node called a service, such as a model, an agent or a Lambda function.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_NodeActionEvent.html
struct NodeActionEvent {
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

  friend bool operator==(const NodeActionEvent&, const NodeActionEvent&) = default;
};
NodeActionEvent to_owned(const NodeActionEventView& view);
void write_json(internal::JsonWriter& writer, const NodeActionEvent& in);

/// The steps inside a node.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_NodeTraceElements.html
struct NodeTraceElements {
  /// The steps of an agent, where the node calls one.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<TracePart>> agent_traces{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const NodeTraceElements&, const NodeTraceElements&) = default;
};
NodeTraceElements to_owned(const NodeTraceElementsView& view);
void write_json(internal::JsonWriter& writer, const NodeTraceElements& in);

/// What went on inside a node.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_NodeDependencyEvent.html
struct NodeDependencyEvent {
  /// The node's name in the flow.
  std::string node_name{};
  /// When the service recorded this event.
  Timestamp timestamp{};
  /// The steps inside the node.
  ///
  /// Sensitive: never logged.
  NodeTraceElements trace_elements{};

  friend bool operator==(const NodeDependencyEvent&, const NodeDependencyEvent&) = default;
};
NodeDependencyEvent to_owned(const NodeDependencyEventView& view);
void write_json(internal::JsonWriter& writer, const NodeDependencyEvent& in);

/// A node failed.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_NodeFailureEvent.html
struct NodeFailureEvent {
  /// The node's name in the flow.
  std::string node_name{};
  /// When the service recorded this event.
  Timestamp timestamp{};
  /// The kind of failure.
  std::optional<OwnedOpen<NodeErrorCode>> error_code{};
  /// What went wrong, in words.
  std::string error_message{};

  friend bool operator==(const NodeFailureEvent&, const NodeFailureEvent&) = default;
};
NodeFailureEvent to_owned(const NodeFailureEventView& view);
void write_json(internal::JsonWriter& writer, const NodeFailureEvent& in);

/// The value of a field that goes into or out of a node.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_NodeExecutionContent.html
struct NodeExecutionContent {
  /// The value, as JSON.
  std::optional<Document> document{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const NodeExecutionContent&, const NodeExecutionContent&) = default;
};
NodeExecutionContent to_owned(const NodeExecutionContentView& view);
void write_json(internal::JsonWriter& writer, const NodeExecutionContent& in);

/// An iterator or loop that the node runs inside of.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_NodeInputExecutionChainItem.html
struct NodeInputExecutionChainItem {
  /// The name of the iterator or loop in the flow.
  std::string node_name{};
  /// Which round it is in.
  std::optional<std::int32_t> index{};
  /// Whether it is an iterator or a loop.
  std::optional<OwnedOpen<FlowControlNodeType>> type{};

  friend bool operator==(const NodeInputExecutionChainItem&, const NodeInputExecutionChainItem&) = default;
};
NodeInputExecutionChainItem to_owned(const NodeInputExecutionChainItemView& view);
void write_json(internal::JsonWriter& writer, const NodeInputExecutionChainItem& in);

/// Where a node's input comes from.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_NodeInputSource.html
struct NodeInputSource {
  /// The node that put it out.
  std::string node_name{};
  /// The name of the output of that node which gave the value.
  std::string output_field_name{};
  /// The expression that takes the input out of that output.
  ///
  /// Sensitive: never logged.
  std::string expression{};

  friend bool operator==(const NodeInputSource&, const NodeInputSource&) = default;
};
NodeInputSource to_owned(const NodeInputSourceView& view);
void write_json(internal::JsonWriter& writer, const NodeInputSource& in);

/// A value that a node got.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_NodeInputField.html
struct NodeInputField {
  /// The name of the node's input.
  std::string name{};
  /// The value that the node got.
  ///
  /// Sensitive: never logged.
  NodeExecutionContent content{};
  /// Where the value comes from.
  Box<NodeInputSource> source{};
  /// The type that the input declares.
  std::optional<OwnedOpen<FlowNodeIODataType>> type{};
  /// What part the input plays in a loop; absent outside of loops.
  std::optional<OwnedOpen<FlowNodeInputCategory>> category{};
  /// The iterators and loops that the node runs inside of, the outermost first.
  std::optional<std::vector<NodeInputExecutionChainItem>> execution_chain{};

  friend bool operator==(const NodeInputField&, const NodeInputField&) = default;
};
NodeInputField to_owned(const NodeInputFieldView& view);
void write_json(internal::JsonWriter& writer, const NodeInputField& in);

/// A node got its input.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_NodeInputEvent.html
struct NodeInputEvent {
  /// The node's name in the flow.
  std::string node_name{};
  /// When the service recorded this event.
  Timestamp timestamp{};
  /// The values that it got.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<NodeInputField>> fields{};

  friend bool operator==(const NodeInputEvent&, const NodeInputEvent&) = default;
};
NodeInputEvent to_owned(const NodeInputEventView& view);
void write_json(internal::JsonWriter& writer, const NodeInputEvent& in);

/// An input that a value goes to.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_NodeOutputNext.html
struct NodeOutputNext {
  /// The node that the value goes to.
  std::string node_name{};
  /// The name of the input of that node which gets the value.
  std::string input_field_name{};

  friend bool operator==(const NodeOutputNext&, const NodeOutputNext&) = default;
};
NodeOutputNext to_owned(const NodeOutputNextView& view);
void write_json(internal::JsonWriter& writer, const NodeOutputNext& in);

/// A value that a node put out.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_NodeOutputField.html
struct NodeOutputField {
  /// The name of the node's output.
  std::string name{};
  /// The value that the node put out.
  ///
  /// Sensitive: never logged.
  NodeExecutionContent content{};
  /// The inputs that the value goes to.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<NodeOutputNext>> next{};
  /// The type that the output declares.
  std::optional<OwnedOpen<FlowNodeIODataType>> type{};

  friend bool operator==(const NodeOutputField&, const NodeOutputField&) = default;
};
NodeOutputField to_owned(const NodeOutputFieldView& view);
void write_json(internal::JsonWriter& writer, const NodeOutputField& in);

/// A node put something out.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_NodeOutputEvent.html
struct NodeOutputEvent {
  /// The node's name in the flow.
  std::string node_name{};
  /// When the service recorded this event.
  Timestamp timestamp{};
  /// The values that it put out.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<NodeOutputField>> fields{};

  friend bool operator==(const NodeOutputEvent&, const NodeOutputEvent&) = default;
};
NodeOutputEvent to_owned(const NodeOutputEventView& view);
void write_json(internal::JsonWriter& writer, const NodeOutputEvent& in);

/// Something that happened in an execution. Flow executions are a preview and may change.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowExecutionEvent.html
struct FlowExecutionEvent {
  /// The flow got its input.
  ///
  /// Sensitive: never logged.
  Box<FlowExecutionInputEvent> flow_input_event{};
  /// The flow put something out.
  ///
  /// Sensitive: never logged.
  Box<FlowExecutionOutputEvent> flow_output_event{};
  /// A node got its input.
  ///
  /// Sensitive: never logged.
  Box<NodeInputEvent> node_input_event{};
  /// A node put something out.
  ///
  /// Sensitive: never logged.
  Box<NodeOutputEvent> node_output_event{};
  /// A condition node has decided.
  ///
  /// Sensitive: never logged.
  Box<ConditionResultEvent> condition_result_event{};
  /// A node of the flow failed.
  ///
  /// Sensitive: never logged.
  Box<NodeFailureEvent> node_failure_event{};
  /// The flow as a whole failed.
  ///
  /// Sensitive: never logged.
  Box<FlowFailureEvent> flow_failure_event{};
  /// A node called a service.
  ///
  /// Sensitive: never logged.
  Box<NodeActionEvent> node_action_event{};
  /// What went on inside a node, such as an agent's trace.
  ///
  /// Sensitive: never logged.
  Box<NodeDependencyEvent> node_dependency_event{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const FlowExecutionEvent&, const FlowExecutionEvent&) = default;
};
FlowExecutionEvent to_owned(const FlowExecutionEventView& view);
void write_json(internal::JsonWriter& writer, const FlowExecutionEvent& in);

}  // namespace outcrop::bedrock_agent_runtime
