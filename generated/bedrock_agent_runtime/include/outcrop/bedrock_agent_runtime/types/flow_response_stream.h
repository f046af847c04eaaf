// FlowResponseStream and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/types/trace_part.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct FlowCompletionEvent {
  /// Required.
  std::optional<OwnedOpen<FlowCompletionReason>> completion_reason{};
};

/// One of its members has to be set.
struct FlowMultiTurnInputContent {
  std::optional<Document> document{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct FlowMultiTurnInputRequestEvent {
  /// Required.
  std::optional<std::string> node_name{};
  /// Required.
  std::optional<OwnedOpen<NodeType>> node_type{};
  /// Required.
  std::optional<FlowMultiTurnInputContent> content{};
};

/// One of its members has to be set.
struct FlowOutputContent {
  std::optional<Document> document{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct FlowOutputEvent {
  /// Required.
  std::optional<std::string> node_name{};
  /// Required.
  std::optional<OwnedOpen<NodeType>> node_type{};
  /// Required.
  std::optional<FlowOutputContent> content{};
};

struct FlowTraceCondition {
  /// Required.
  std::optional<std::string> condition_name{};
};

struct FlowTraceConditionNodeResultEvent {
  /// Required.
  std::optional<std::string> node_name{};
  /// Required.
  std::optional<Timestamp> timestamp{};
  /// Required. Sensitive: never logged.
  std::optional<std::vector<FlowTraceCondition>> satisfied_conditions{};
};

/// One of its members has to be set.
struct TraceElements {
  /// Sensitive: never logged.
  std::optional<std::vector<TracePart>> agent_traces{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct FlowTraceDependencyEvent {
  /// Required.
  std::optional<std::string> node_name{};
  /// Required.
  std::optional<Timestamp> timestamp{};
  /// Required. Sensitive: never logged.
  std::optional<TraceElements> trace_elements{};
};

struct FlowTraceNodeActionEvent {
  /// Required.
  std::optional<std::string> node_name{};
  /// Required.
  std::optional<Timestamp> timestamp{};
  /// Required.
  std::optional<std::string> request_id{};
  /// Required.
  std::optional<std::string> service_name{};
  /// Required.
  std::optional<std::string> operation_name{};
  std::optional<Document> operation_request{};
  std::optional<Document> operation_response{};
};

/// One of its members has to be set.
struct FlowTraceNodeInputContent {
  std::optional<Document> document{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct FlowTraceNodeInputExecutionChainItem {
  /// Required.
  std::optional<std::string> node_name{};
  std::optional<std::int32_t> index{};
  /// Required.
  std::optional<OwnedOpen<FlowControlNodeType>> type{};
};

struct FlowTraceNodeInputSource {
  /// Required.
  std::optional<std::string> node_name{};
  /// Required.
  std::optional<std::string> output_field_name{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> expression{};
};

struct FlowTraceNodeInputField {
  /// Required.
  std::optional<std::string> node_input_name{};
  /// Required. Sensitive: never logged.
  std::optional<FlowTraceNodeInputContent> content{};
  /// Sensitive: never logged.
  std::optional<FlowTraceNodeInputSource> source{};
  std::optional<OwnedOpen<FlowNodeIODataType>> type{};
  std::optional<OwnedOpen<FlowNodeInputCategory>> category{};
  /// Sensitive: never logged.
  std::optional<std::vector<FlowTraceNodeInputExecutionChainItem>> execution_chain{};
};

struct FlowTraceNodeInputEvent {
  /// Required.
  std::optional<std::string> node_name{};
  /// Required.
  std::optional<Timestamp> timestamp{};
  /// Required. Sensitive: never logged.
  std::optional<std::vector<FlowTraceNodeInputField>> fields{};
};

/// One of its members has to be set.
struct FlowTraceNodeOutputContent {
  std::optional<Document> document{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct FlowTraceNodeOutputNext {
  /// Required.
  std::optional<std::string> node_name{};
  /// Required.
  std::optional<std::string> input_field_name{};
};

struct FlowTraceNodeOutputField {
  /// Required.
  std::optional<std::string> node_output_name{};
  /// Required.
  std::optional<FlowTraceNodeOutputContent> content{};
  /// Sensitive: never logged.
  std::optional<std::vector<FlowTraceNodeOutputNext>> next{};
  std::optional<OwnedOpen<FlowNodeIODataType>> type{};
};

struct FlowTraceNodeOutputEvent {
  /// Required.
  std::optional<std::string> node_name{};
  /// Required.
  std::optional<Timestamp> timestamp{};
  /// Required. Sensitive: never logged.
  std::optional<std::vector<FlowTraceNodeOutputField>> fields{};
};

/// One of its members has to be set.
struct FlowTrace {
  /// Sensitive: never logged.
  std::optional<FlowTraceNodeInputEvent> node_input_trace{};
  /// Sensitive: never logged.
  std::optional<FlowTraceNodeOutputEvent> node_output_trace{};
  /// Sensitive: never logged.
  std::optional<FlowTraceConditionNodeResultEvent> condition_node_result_trace{};
  /// Sensitive: never logged.
  std::optional<FlowTraceNodeActionEvent> node_action_trace{};
  /// Sensitive: never logged.
  std::optional<FlowTraceDependencyEvent> node_dependency_trace{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct FlowTraceEvent {
  /// Required. Sensitive: never logged.
  std::optional<FlowTrace> trace{};
};

/// One of its members has to be set.
struct FlowResponseStream {
  /// Sensitive: never logged.
  std::optional<FlowOutputEvent> flow_output_event{};
  /// Sensitive: never logged.
  std::optional<FlowCompletionEvent> flow_completion_event{};
  std::optional<FlowTraceEvent> flow_trace_event{};
  /// Sensitive: never logged.
  std::optional<FlowMultiTurnInputRequestEvent> flow_multi_turn_input_request_event{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_agent_runtime
