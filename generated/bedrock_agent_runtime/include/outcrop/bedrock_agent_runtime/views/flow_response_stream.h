// FlowResponseStreamView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/views/trace_part.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct FlowCompletionEventView {
  Open<FlowCompletionReason> completion_reason{};
};

/// `member` tells which one is set.
struct FlowMultiTurnInputContentView {
  enum class Member : std::uint16_t {
    none,
    document,
    unknown,
  };

  Member member{};
  OptionalRef<DocumentView> document{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct FlowMultiTurnInputRequestEventView {
  std::string_view node_name{};
  Open<NodeType> node_type{};
  FlowMultiTurnInputContentView content{};
};

/// `member` tells which one is set.
struct FlowOutputContentView {
  enum class Member : std::uint16_t {
    none,
    document,
    unknown,
  };

  Member member{};
  OptionalRef<DocumentView> document{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct FlowOutputEventView {
  std::string_view node_name{};
  Open<NodeType> node_type{};
  FlowOutputContentView content{};
};

struct FlowTraceConditionView {
  std::string_view condition_name{};
};

struct FlowTraceConditionNodeResultEventView {
  std::string_view node_name{};
  Timestamp timestamp{};
  /// Sensitive: never logged.
  std::span<const FlowTraceConditionView> satisfied_conditions{};
};

/// `member` tells which one is set.
struct TraceElementsView {
  enum class Member : std::uint16_t {
    none,
    agent_traces,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  OptionalRef<std::span<const TracePartView>> agent_traces{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct FlowTraceDependencyEventView {
  std::string_view node_name{};
  Timestamp timestamp{};
  /// Sensitive: never logged.
  TraceElementsView trace_elements{};
};

struct FlowTraceNodeActionEventView {
  std::string_view node_name{};
  Timestamp timestamp{};
  std::string_view request_id{};
  std::string_view service_name{};
  std::string_view operation_name{};
  std::optional<DocumentView> operation_request{};
  std::optional<DocumentView> operation_response{};
};

/// `member` tells which one is set.
struct FlowTraceNodeInputContentView {
  enum class Member : std::uint16_t {
    none,
    document,
    unknown,
  };

  Member member{};
  OptionalRef<DocumentView> document{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct FlowTraceNodeInputExecutionChainItemView {
  std::string_view node_name{};
  std::optional<std::int32_t> index{};
  Open<FlowControlNodeType> type{};
};

struct FlowTraceNodeInputSourceView {
  std::string_view node_name{};
  std::string_view output_field_name{};
  /// Sensitive: never logged.
  std::string_view expression{};
};

struct FlowTraceNodeInputFieldView {
  std::string_view node_input_name{};
  /// Sensitive: never logged.
  FlowTraceNodeInputContentView content{};
  /// Sensitive: never logged.
  OptionalRef<FlowTraceNodeInputSourceView> source{};
  Open<FlowNodeIODataType> type{};
  Open<FlowNodeInputCategory> category{};
  /// Sensitive: never logged.
  std::span<const FlowTraceNodeInputExecutionChainItemView> execution_chain{};
};

struct FlowTraceNodeInputEventView {
  std::string_view node_name{};
  Timestamp timestamp{};
  /// Sensitive: never logged.
  std::span<const FlowTraceNodeInputFieldView> fields{};
};

/// `member` tells which one is set.
struct FlowTraceNodeOutputContentView {
  enum class Member : std::uint16_t {
    none,
    document,
    unknown,
  };

  Member member{};
  OptionalRef<DocumentView> document{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct FlowTraceNodeOutputNextView {
  std::string_view node_name{};
  std::string_view input_field_name{};
};

struct FlowTraceNodeOutputFieldView {
  std::string_view node_output_name{};
  FlowTraceNodeOutputContentView content{};
  /// Sensitive: never logged.
  std::span<const FlowTraceNodeOutputNextView> next{};
  Open<FlowNodeIODataType> type{};
};

struct FlowTraceNodeOutputEventView {
  std::string_view node_name{};
  Timestamp timestamp{};
  /// Sensitive: never logged.
  std::span<const FlowTraceNodeOutputFieldView> fields{};
};

/// `member` tells which one is set.
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
  /// Sensitive: never logged.
  OptionalRef<FlowTraceNodeInputEventView> node_input_trace{};
  /// Sensitive: never logged.
  OptionalRef<FlowTraceNodeOutputEventView> node_output_trace{};
  /// Sensitive: never logged.
  OptionalRef<FlowTraceConditionNodeResultEventView> condition_node_result_trace{};
  /// Sensitive: never logged.
  OptionalRef<FlowTraceNodeActionEventView> node_action_trace{};
  /// Sensitive: never logged.
  OptionalRef<FlowTraceDependencyEventView> node_dependency_trace{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct FlowTraceEventView {
  /// Sensitive: never logged.
  FlowTraceView trace{};
};

/// `member` tells which one is set.
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
  /// Sensitive: never logged.
  OptionalRef<FlowOutputEventView> flow_output_event{};
  /// Sensitive: never logged.
  OptionalRef<FlowCompletionEventView> flow_completion_event{};
  OptionalRef<FlowTraceEventView> flow_trace_event{};
  /// Sensitive: never logged.
  OptionalRef<FlowMultiTurnInputRequestEventView> flow_multi_turn_input_request_event{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

}  // namespace outcrop::bedrock_agent_runtime
