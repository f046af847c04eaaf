// FlowExecutionEventView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/views/trace_part.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// A condition that was met.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_SatisfiedCondition.html
struct SatisfiedConditionView {
  /// The condition's name in its node.
  std::string_view condition_name{};
};
const internal::Schema& schema_of(const SatisfiedConditionView*);

/// A condition node of a flow has decided. Flow executions are a preview and may change.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ConditionResultEvent.html
struct ConditionResultEventView {
  /// The node's name.
  std::string_view node_name{};
  /// When it decided.
  Timestamp timestamp{};
  /// The conditions that were met.
  ///
  /// Sensitive: never logged.
  std::span<const SatisfiedConditionView> satisfied_conditions{};
};
const internal::Schema& schema_of(const ConditionResultEventView*);

/// The value of a field that goes into or out of a flow.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowExecutionContent.html
struct FlowExecutionContentView {
  enum class Member : std::uint16_t {
    none,
    document,
    unknown,
  };

  Member member{};
  /// The value, as JSON.
  OptionalRef<DocumentView> document{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const FlowExecutionContentView*);

/// A value that came into a flow.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowInputField.html
struct FlowInputFieldView {
  /// The name that the flow's input node gives it.
  std::string_view name{};
  /// The value that came in.
  ///
  /// Sensitive: never logged.
  FlowExecutionContentView content{};
};
const internal::Schema& schema_of(const FlowInputFieldView*);

/// The flow got its input.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowExecutionInputEvent.html
struct FlowExecutionInputEventView {
  /// The input node's name in the flow.
  std::string_view node_name{};
  /// When the service recorded this event.
  Timestamp timestamp{};
  /// The values that came in.
  ///
  /// Sensitive: never logged.
  std::span<const FlowInputFieldView> fields{};
};
const internal::Schema& schema_of(const FlowExecutionInputEventView*);

/// A value that went out of a flow.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowOutputField.html
struct FlowOutputFieldView {
  /// The name that the flow's output node gives it.
  std::string_view name{};
  /// The value that went out.
  ///
  /// Sensitive: never logged.
  FlowExecutionContentView content{};
};
const internal::Schema& schema_of(const FlowOutputFieldView*);

/// The flow put something out.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowExecutionOutputEvent.html
struct FlowExecutionOutputEventView {
  /// The output node's name in the flow.
  std::string_view node_name{};
  /// When the service recorded this event.
  Timestamp timestamp{};
  /// The values that went out.
  ///
  /// Sensitive: never logged.
  std::span<const FlowOutputFieldView> fields{};
};
const internal::Schema& schema_of(const FlowExecutionOutputEventView*);

/// The flow as a whole failed.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowFailureEvent.html
struct FlowFailureEventView {
  /// When the service recorded this event.
  Timestamp timestamp{};
  /// The kind of failure.
  Open<FlowErrorCode> error_code{};
  /// What went wrong, in words.
  std::string_view error_message{};
};
const internal::Schema& schema_of(const FlowFailureEventView*);

/// A node called a service, such as a model, an agent or a Lambda function.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_NodeActionEvent.html
struct NodeActionEventView {
  /// The node's name in the flow.
  std::string_view node_name{};
  /// When the service recorded this event.
  Timestamp timestamp{};
  /// The id that the called service gave the request.
  std::string_view request_id{};
  /// The service that was called.
  std::string_view service_name{};
  /// The operation that was called.
  std::string_view operation_name{};
  /// What was sent to the service, as JSON.
  std::optional<DocumentView> operation_request{};
  /// What the service answered, as JSON.
  std::optional<DocumentView> operation_response{};
};
const internal::Schema& schema_of(const NodeActionEventView*);

/// The steps inside a node.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_NodeTraceElements.html
struct NodeTraceElementsView {
  enum class Member : std::uint16_t {
    none,
    agent_traces,
    unknown,
  };

  Member member{};
  /// The steps of an agent, where the node calls one.
  ///
  /// Sensitive: never logged.
  OptionalRef<std::span<const TracePartView>> agent_traces{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const NodeTraceElementsView*);

/// What went on inside a node.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_NodeDependencyEvent.html
struct NodeDependencyEventView {
  /// The node's name in the flow.
  std::string_view node_name{};
  /// When the service recorded this event.
  Timestamp timestamp{};
  /// The steps inside the node.
  ///
  /// Sensitive: never logged.
  NodeTraceElementsView trace_elements{};
};
const internal::Schema& schema_of(const NodeDependencyEventView*);

/// A node failed.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_NodeFailureEvent.html
struct NodeFailureEventView {
  /// The node's name in the flow.
  std::string_view node_name{};
  /// When the service recorded this event.
  Timestamp timestamp{};
  /// The kind of failure.
  Open<NodeErrorCode> error_code{};
  /// What went wrong, in words.
  std::string_view error_message{};
};
const internal::Schema& schema_of(const NodeFailureEventView*);

/// The value of a field that goes into or out of a node.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_NodeExecutionContent.html
struct NodeExecutionContentView {
  enum class Member : std::uint16_t {
    none,
    document,
    unknown,
  };

  Member member{};
  /// The value, as JSON.
  OptionalRef<DocumentView> document{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const NodeExecutionContentView*);

/// An iterator or loop that the node runs inside of.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_NodeInputExecutionChainItem.html
struct NodeInputExecutionChainItemView {
  /// The name of the iterator or loop in the flow.
  std::string_view node_name{};
  /// Which round it is in.
  std::optional<std::int32_t> index{};
  /// Whether it is an iterator or a loop.
  Open<FlowControlNodeType> type{};
};
const internal::Schema& schema_of(const NodeInputExecutionChainItemView*);

/// Where a node's input comes from.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_NodeInputSource.html
struct NodeInputSourceView {
  /// The node that put it out.
  std::string_view node_name{};
  /// The name of the output of that node which gave the value.
  std::string_view output_field_name{};
  /// The expression that takes the input out of that output.
  ///
  /// Sensitive: never logged.
  std::string_view expression{};
};
const internal::Schema& schema_of(const NodeInputSourceView*);

/// A value that a node got.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_NodeInputField.html
struct NodeInputFieldView {
  /// The name of the node's input.
  std::string_view name{};
  /// The value that the node got.
  ///
  /// Sensitive: never logged.
  NodeExecutionContentView content{};
  /// Where the value comes from.
  OptionalRef<NodeInputSourceView> source{};
  /// The type that the input declares.
  Open<FlowNodeIODataType> type{};
  /// What part the input plays in a loop; absent outside of loops.
  Open<FlowNodeInputCategory> category{};
  /// The iterators and loops that the node runs inside of, the outermost first.
  std::span<const NodeInputExecutionChainItemView> execution_chain{};
};
const internal::Schema& schema_of(const NodeInputFieldView*);

/// A node got its input.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_NodeInputEvent.html
struct NodeInputEventView {
  /// The node's name in the flow.
  std::string_view node_name{};
  /// When the service recorded this event.
  Timestamp timestamp{};
  /// The values that it got.
  ///
  /// Sensitive: never logged.
  std::span<const NodeInputFieldView> fields{};
};
const internal::Schema& schema_of(const NodeInputEventView*);

/// An input that a value goes to.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_NodeOutputNext.html
struct NodeOutputNextView {
  /// The node that the value goes to.
  std::string_view node_name{};
  /// The name of the input of that node which gets the value.
  std::string_view input_field_name{};
};
const internal::Schema& schema_of(const NodeOutputNextView*);

/// A value that a node put out.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_NodeOutputField.html
struct NodeOutputFieldView {
  /// The name of the node's output.
  std::string_view name{};
  /// The value that the node put out.
  ///
  /// Sensitive: never logged.
  NodeExecutionContentView content{};
  /// The inputs that the value goes to.
  ///
  /// Sensitive: never logged.
  std::span<const NodeOutputNextView> next{};
  /// The type that the output declares.
  Open<FlowNodeIODataType> type{};
};
const internal::Schema& schema_of(const NodeOutputFieldView*);

/// A node put something out.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_NodeOutputEvent.html
struct NodeOutputEventView {
  /// The node's name in the flow.
  std::string_view node_name{};
  /// When the service recorded this event.
  Timestamp timestamp{};
  /// The values that it put out.
  ///
  /// Sensitive: never logged.
  std::span<const NodeOutputFieldView> fields{};
};
const internal::Schema& schema_of(const NodeOutputEventView*);

/// Something that happened in an execution. Flow executions are a preview and may change.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowExecutionEvent.html
struct FlowExecutionEventView {
  enum class Member : std::uint16_t {
    none,
    flow_input_event,
    flow_output_event,
    node_input_event,
    node_output_event,
    condition_result_event,
    node_failure_event,
    flow_failure_event,
    node_action_event,
    node_dependency_event,
    unknown,
  };

  Member member{};
  /// The flow got its input.
  ///
  /// Sensitive: never logged.
  OptionalRef<FlowExecutionInputEventView> flow_input_event{};
  /// The flow put something out.
  ///
  /// Sensitive: never logged.
  OptionalRef<FlowExecutionOutputEventView> flow_output_event{};
  /// A node got its input.
  ///
  /// Sensitive: never logged.
  OptionalRef<NodeInputEventView> node_input_event{};
  /// A node put something out.
  ///
  /// Sensitive: never logged.
  OptionalRef<NodeOutputEventView> node_output_event{};
  /// A condition node has decided.
  ///
  /// Sensitive: never logged.
  OptionalRef<ConditionResultEventView> condition_result_event{};
  /// A node of the flow failed.
  ///
  /// Sensitive: never logged.
  OptionalRef<NodeFailureEventView> node_failure_event{};
  /// The flow as a whole failed.
  ///
  /// Sensitive: never logged.
  OptionalRef<FlowFailureEventView> flow_failure_event{};
  /// A node called a service.
  ///
  /// Sensitive: never logged.
  OptionalRef<NodeActionEventView> node_action_event{};
  /// What went on inside a node, such as an agent's trace.
  ///
  /// Sensitive: never logged.
  OptionalRef<NodeDependencyEventView> node_dependency_event{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const FlowExecutionEventView*);

}  // namespace outcrop::bedrock_agent_runtime
