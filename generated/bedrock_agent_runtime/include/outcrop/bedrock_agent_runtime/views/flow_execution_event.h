// FlowExecutionEventView and the shapes that only it holds: parts of answers.
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

struct SatisfiedConditionView {
  std::string_view condition_name{};
};

struct ConditionResultEventView {
  std::string_view node_name{};
  Timestamp timestamp{};
  /// Sensitive: never logged.
  std::span<const SatisfiedConditionView> satisfied_conditions{};
};

/// `member` tells which one is set.
struct FlowExecutionContentView {
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

struct FlowInputFieldView {
  std::string_view name{};
  /// Sensitive: never logged.
  FlowExecutionContentView content{};
};

struct FlowExecutionInputEventView {
  std::string_view node_name{};
  Timestamp timestamp{};
  /// Sensitive: never logged.
  std::span<const FlowInputFieldView> fields{};
};

struct FlowOutputFieldView {
  std::string_view name{};
  /// Sensitive: never logged.
  FlowExecutionContentView content{};
};

struct FlowExecutionOutputEventView {
  std::string_view node_name{};
  Timestamp timestamp{};
  /// Sensitive: never logged.
  std::span<const FlowOutputFieldView> fields{};
};

struct FlowFailureEventView {
  Timestamp timestamp{};
  Open<FlowErrorCode> error_code{};
  std::string_view error_message{};
};

struct NodeActionEventView {
  std::string_view node_name{};
  Timestamp timestamp{};
  std::string_view request_id{};
  std::string_view service_name{};
  std::string_view operation_name{};
  std::optional<DocumentView> operation_request{};
  std::optional<DocumentView> operation_response{};
};

/// `member` tells which one is set.
struct NodeTraceElementsView {
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

struct NodeDependencyEventView {
  std::string_view node_name{};
  Timestamp timestamp{};
  /// Sensitive: never logged.
  NodeTraceElementsView trace_elements{};
};

struct NodeFailureEventView {
  std::string_view node_name{};
  Timestamp timestamp{};
  Open<NodeErrorCode> error_code{};
  std::string_view error_message{};
};

/// `member` tells which one is set.
struct NodeExecutionContentView {
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

struct NodeInputExecutionChainItemView {
  std::string_view node_name{};
  std::optional<std::int32_t> index{};
  Open<FlowControlNodeType> type{};
};

struct NodeInputSourceView {
  std::string_view node_name{};
  std::string_view output_field_name{};
  /// Sensitive: never logged.
  std::string_view expression{};
};

struct NodeInputFieldView {
  std::string_view name{};
  /// Sensitive: never logged.
  NodeExecutionContentView content{};
  OptionalRef<NodeInputSourceView> source{};
  Open<FlowNodeIODataType> type{};
  Open<FlowNodeInputCategory> category{};
  std::span<const NodeInputExecutionChainItemView> execution_chain{};
};

struct NodeInputEventView {
  std::string_view node_name{};
  Timestamp timestamp{};
  /// Sensitive: never logged.
  std::span<const NodeInputFieldView> fields{};
};

struct NodeOutputNextView {
  std::string_view node_name{};
  std::string_view input_field_name{};
};

struct NodeOutputFieldView {
  std::string_view name{};
  /// Sensitive: never logged.
  NodeExecutionContentView content{};
  /// Sensitive: never logged.
  std::span<const NodeOutputNextView> next{};
  Open<FlowNodeIODataType> type{};
};

struct NodeOutputEventView {
  std::string_view node_name{};
  Timestamp timestamp{};
  /// Sensitive: never logged.
  std::span<const NodeOutputFieldView> fields{};
};

/// `member` tells which one is set.
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
  /// Sensitive: never logged.
  OptionalRef<FlowExecutionInputEventView> flow_input_event{};
  /// Sensitive: never logged.
  OptionalRef<FlowExecutionOutputEventView> flow_output_event{};
  /// Sensitive: never logged.
  OptionalRef<NodeInputEventView> node_input_event{};
  /// Sensitive: never logged.
  OptionalRef<NodeOutputEventView> node_output_event{};
  /// Sensitive: never logged.
  OptionalRef<ConditionResultEventView> condition_result_event{};
  /// Sensitive: never logged.
  OptionalRef<NodeFailureEventView> node_failure_event{};
  /// Sensitive: never logged.
  OptionalRef<FlowFailureEventView> flow_failure_event{};
  /// Sensitive: never logged.
  OptionalRef<NodeActionEventView> node_action_event{};
  /// Sensitive: never logged.
  OptionalRef<NodeDependencyEventView> node_dependency_event{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

}  // namespace outcrop::bedrock_agent_runtime
