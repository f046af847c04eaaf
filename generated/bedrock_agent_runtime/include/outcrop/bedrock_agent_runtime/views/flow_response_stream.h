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
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct FlowCompletionEventView {
  Open<FlowCompletionReason> completion_reason{};
};

/// `member` tells which one is set; its pointer is not null.
struct FlowMultiTurnInputContentView {
  enum class Member : std::uint16_t {
    none,
    document,
    unknown,
  };

  Member member{};
  const DocumentView* document{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

struct FlowMultiTurnInputRequestEventView {
  std::string_view node_name{};
  Open<NodeType> node_type{};
  FlowMultiTurnInputContentView content{};
};

/// `member` tells which one is set; its pointer is not null.
struct FlowOutputContentView {
  enum class Member : std::uint16_t {
    none,
    document,
    unknown,
  };

  Member member{};
  const DocumentView* document{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
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

/// `member` tells which one is set; its pointer is not null.
struct TraceElementsView {
  enum class Member : std::uint16_t {
    none,
    agent_traces,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  const std::span<const TracePartView>* agent_traces{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
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

/// `member` tells which one is set; its pointer is not null.
struct FlowTraceNodeInputContentView {
  enum class Member : std::uint16_t {
    none,
    document,
    unknown,
  };

  Member member{};
  const DocumentView* document{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
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
  std::optional<FlowTraceNodeInputSourceView> source{};
  std::optional<Open<FlowNodeIODataType>> type{};
  std::optional<Open<FlowNodeInputCategory>> category{};
  /// Sensitive: never logged.
  std::span<const FlowTraceNodeInputExecutionChainItemView> execution_chain{};
};

struct FlowTraceNodeInputEventView {
  std::string_view node_name{};
  Timestamp timestamp{};
  /// Sensitive: never logged.
  std::span<const FlowTraceNodeInputFieldView> fields{};
};

/// `member` tells which one is set; its pointer is not null.
struct FlowTraceNodeOutputContentView {
  enum class Member : std::uint16_t {
    none,
    document,
    unknown,
  };

  Member member{};
  const DocumentView* document{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
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
  std::optional<Open<FlowNodeIODataType>> type{};
};

struct FlowTraceNodeOutputEventView {
  std::string_view node_name{};
  Timestamp timestamp{};
  /// Sensitive: never logged.
  std::span<const FlowTraceNodeOutputFieldView> fields{};
};

/// `member` tells which one is set; its pointer is not null.
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
  const FlowTraceNodeInputEventView* node_input_trace{};
  /// Sensitive: never logged.
  const FlowTraceNodeOutputEventView* node_output_trace{};
  /// Sensitive: never logged.
  const FlowTraceConditionNodeResultEventView* condition_node_result_trace{};
  /// Sensitive: never logged.
  const FlowTraceNodeActionEventView* node_action_trace{};
  /// Sensitive: never logged.
  const FlowTraceDependencyEventView* node_dependency_trace{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

struct FlowTraceEventView {
  /// Sensitive: never logged.
  FlowTraceView trace{};
};

/// `member` tells which one is set; its pointer is not null.
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
  const FlowOutputEventView* flow_output_event{};
  /// Sensitive: never logged.
  const FlowCompletionEventView* flow_completion_event{};
  const FlowTraceEventView* flow_trace_event{};
  /// Sensitive: never logged.
  const FlowMultiTurnInputRequestEventView* flow_multi_turn_input_request_event{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

}  // namespace outcrop::bedrock_agent_runtime
