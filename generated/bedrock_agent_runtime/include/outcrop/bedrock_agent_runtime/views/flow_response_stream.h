// FlowResponseStreamView and the shapes that only it holds: parts of answers.
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

/// Why the flow stopped; it is the stream's last event.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowCompletionEvent.html
struct FlowCompletionEventView {
  /// Whether the flow is done or waits for input.
  Open<FlowCompletionReason> completion_reason{};
};
const internal::Schema& schema_of(const FlowCompletionEventView*);

/// What a node asks for.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowMultiTurnInputContent.html
struct FlowMultiTurnInputContentView {
  enum class Member : std::uint16_t {
    none,
    document,
    unknown,
  };

  Member member{};
  /// The question, as JSON.
  OptionalRef<DocumentView> document{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const FlowMultiTurnInputContentView*);

/// A node needs more input. Answer it by InvokeFlow with the same `executionId`.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowMultiTurnInputRequestEvent.html
struct FlowMultiTurnInputRequestEventView {
  /// The name of the node that asks.
  std::string_view node_name{};
  /// The kind of node.
  Open<NodeType> node_type{};
  /// What the node asks for.
  FlowMultiTurnInputContentView content{};
};
const internal::Schema& schema_of(const FlowMultiTurnInputRequestEventView*);

/// A value that a flow puts out.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowOutputContent.html
struct FlowOutputContentView {
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
const internal::Schema& schema_of(const FlowOutputContentView*);

/// An output node of the flow puts out a value.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowOutputEvent.html
struct FlowOutputEventView {
  /// The output node's name in the flow.
  std::string_view node_name{};
  /// The kind of node.
  Open<NodeType> node_type{};
  /// The value that is put out.
  FlowOutputContentView content{};
};
const internal::Schema& schema_of(const FlowOutputEventView*);

/// A condition that was met.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceCondition.html
struct FlowTraceConditionView {
  /// The condition's name in its node.
  std::string_view condition_name{};
};
const internal::Schema& schema_of(const FlowTraceConditionView*);

/// A condition node has decided.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceConditionNodeResultEvent.html
struct FlowTraceConditionNodeResultEventView {
  /// The node's name in the flow.
  std::string_view node_name{};
  /// When the service recorded this event.
  Timestamp timestamp{};
  /// The conditions that were met.
  ///
  /// Sensitive: never logged.
  std::span<const FlowTraceConditionView> satisfied_conditions{};
};
const internal::Schema& schema_of(const FlowTraceConditionNodeResultEventView*);

/// The steps inside a node.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_TraceElements.html
struct TraceElementsView {
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
const internal::Schema& schema_of(const TraceElementsView*);

/// What went on inside a node.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceDependencyEvent.html
struct FlowTraceDependencyEventView {
  /// The node's name in the flow.
  std::string_view node_name{};
  /// When the service recorded this event.
  Timestamp timestamp{};
  /// The steps inside the node.
  ///
  /// Sensitive: never logged.
  TraceElementsView trace_elements{};
};
const internal::Schema& schema_of(const FlowTraceDependencyEventView*);

/// A node called a service, such as a model, an agent or a Lambda function.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeActionEvent.html
struct FlowTraceNodeActionEventView {
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
const internal::Schema& schema_of(const FlowTraceNodeActionEventView*);

/// A value that a node got.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeInputContent.html
struct FlowTraceNodeInputContentView {
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
const internal::Schema& schema_of(const FlowTraceNodeInputContentView*);

/// An iterator or loop that the node runs inside of.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeInputExecutionChainItem.html
struct FlowTraceNodeInputExecutionChainItemView {
  /// The name of the iterator or loop in the flow.
  std::string_view node_name{};
  /// Which round it is in.
  std::optional<std::int32_t> index{};
  /// Whether it is an iterator or a loop.
  Open<FlowControlNodeType> type{};
};
const internal::Schema& schema_of(const FlowTraceNodeInputExecutionChainItemView*);

/// Where a node's input comes from.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeInputSource.html
struct FlowTraceNodeInputSourceView {
  /// The node that put it out.
  std::string_view node_name{};
  /// The name of the output of that node which gave the value.
  std::string_view output_field_name{};
  /// The expression that takes the input out of that output.
  ///
  /// Sensitive: never logged.
  std::string_view expression{};
};
const internal::Schema& schema_of(const FlowTraceNodeInputSourceView*);

/// A value that a node got.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeInputField.html
struct FlowTraceNodeInputFieldView {
  /// The name of the node's input.
  std::string_view node_input_name{};
  /// The value that the node got.
  ///
  /// Sensitive: never logged.
  FlowTraceNodeInputContentView content{};
  /// Where the value comes from.
  ///
  /// Sensitive: never logged.
  OptionalRef<FlowTraceNodeInputSourceView> source{};
  /// The type that the input declares.
  Open<FlowNodeIODataType> type{};
  /// What part the input plays in a loop; absent outside of loops.
  Open<FlowNodeInputCategory> category{};
  /// The iterators and loops that the node runs inside of, the outermost first.
  ///
  /// Sensitive: never logged.
  std::span<const FlowTraceNodeInputExecutionChainItemView> execution_chain{};
};
const internal::Schema& schema_of(const FlowTraceNodeInputFieldView*);

/// A node got its input.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeInputEvent.html
struct FlowTraceNodeInputEventView {
  /// The node's name in the flow.
  std::string_view node_name{};
  /// When the service recorded this event.
  Timestamp timestamp{};
  /// The values that it got.
  ///
  /// Sensitive: never logged.
  std::span<const FlowTraceNodeInputFieldView> fields{};
};
const internal::Schema& schema_of(const FlowTraceNodeInputEventView*);

/// A value that a node put out.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeOutputContent.html
struct FlowTraceNodeOutputContentView {
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
const internal::Schema& schema_of(const FlowTraceNodeOutputContentView*);

/// An input that a value goes to.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeOutputNext.html
struct FlowTraceNodeOutputNextView {
  /// The node that the value goes to.
  std::string_view node_name{};
  /// The name of the input of that node which gets the value.
  std::string_view input_field_name{};
};
const internal::Schema& schema_of(const FlowTraceNodeOutputNextView*);

/// A value that a node put out.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeOutputField.html
struct FlowTraceNodeOutputFieldView {
  /// The name of the node's output.
  std::string_view node_output_name{};
  /// The value that the node put out.
  FlowTraceNodeOutputContentView content{};
  /// The inputs that the value goes to.
  ///
  /// Sensitive: never logged.
  std::span<const FlowTraceNodeOutputNextView> next{};
  /// The type that the output declares.
  Open<FlowNodeIODataType> type{};
};
const internal::Schema& schema_of(const FlowTraceNodeOutputFieldView*);

/// A node put something out.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceNodeOutputEvent.html
struct FlowTraceNodeOutputEventView {
  /// The node's name in the flow.
  std::string_view node_name{};
  /// When the service recorded this event.
  Timestamp timestamp{};
  /// The values that it put out.
  ///
  /// Sensitive: never logged.
  std::span<const FlowTraceNodeOutputFieldView> fields{};
};
const internal::Schema& schema_of(const FlowTraceNodeOutputEventView*);

/// What a node does.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTrace.html
struct FlowTraceView {
  enum class Member : std::uint16_t {
    none,
    node_input_trace,
    node_output_trace,
    condition_node_result_trace,
    node_action_trace,
    node_dependency_trace,
    unknown,
  };

  Member member{};
  /// It got its input.
  ///
  /// Sensitive: never logged.
  OptionalRef<FlowTraceNodeInputEventView> node_input_trace{};
  /// It put something out.
  ///
  /// Sensitive: never logged.
  OptionalRef<FlowTraceNodeOutputEventView> node_output_trace{};
  /// It is a condition node and has decided.
  ///
  /// Sensitive: never logged.
  OptionalRef<FlowTraceConditionNodeResultEventView> condition_node_result_trace{};
  /// It called a service.
  ///
  /// Sensitive: never logged.
  OptionalRef<FlowTraceNodeActionEventView> node_action_trace{};
  /// What went on inside it, such as an agent's trace.
  ///
  /// Sensitive: never logged.
  OptionalRef<FlowTraceDependencyEventView> node_dependency_trace{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const FlowTraceView*);

/// What a node of the flow does.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowTraceEvent.html
struct FlowTraceEventView {
  /// What the node got, did or put out.
  ///
  /// Sensitive: never logged.
  FlowTraceView trace{};
};
const internal::Schema& schema_of(const FlowTraceEventView*);

/// What InvokeFlow sends. A stream that ends without flowCompletionEvent is an Error.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowResponseStream.html
struct FlowResponseStreamView {
  enum class Member : std::uint16_t {
    none,
    flow_output_event,
    flow_completion_event,
    flow_trace_event,
    flow_multi_turn_input_request_event,
    unknown,
  };

  Member member{};
  /// An output node puts out a value.
  ///
  /// Sensitive: never logged.
  OptionalRef<FlowOutputEventView> flow_output_event{};
  /// The flow has stopped: it is done, or waits for input.
  ///
  /// Sensitive: never logged.
  OptionalRef<FlowCompletionEventView> flow_completion_event{};
  /// What a node does; only where `enableTrace` is true.
  OptionalRef<FlowTraceEventView> flow_trace_event{};
  /// A node needs more input.
  ///
  /// Sensitive: never logged.
  OptionalRef<FlowMultiTurnInputRequestEventView> flow_multi_turn_input_request_event{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const FlowResponseStreamView*);

}  // namespace outcrop::bedrock_agent_runtime
