// FlowValidationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

struct CyclicConnectionFlowValidationDetailsView {
  std::string_view connection{};
};

struct DuplicateConditionExpressionFlowValidationDetailsView {
  std::string_view node{};
  /// Sensitive: never logged.
  std::string_view expression{};
};

struct DuplicateConnectionsFlowValidationDetailsView {
  std::string_view source{};
  std::string_view target{};
};

struct IncompatibleConnectionDataTypeFlowValidationDetailsView {
  std::string_view connection{};
};

struct InvalidLoopBoundaryFlowValidationDetailsView {
  std::string_view connection{};
  std::string_view source{};
  std::string_view target{};
};

struct LoopIncompatibleNodeTypeFlowValidationDetailsView {
  std::string_view node{};
  Open<IncompatibleLoopNodeType> incompatible_node_type{};
  std::string_view incompatible_node_name{};
};

struct MalformedConditionExpressionFlowValidationDetailsView {
  std::string_view node{};
  std::string_view condition{};
  std::string_view cause{};
};

struct MalformedNodeInputExpressionFlowValidationDetailsView {
  std::string_view node{};
  std::string_view input{};
  std::string_view cause{};
};

struct MismatchedNodeInputTypeFlowValidationDetailsView {
  std::string_view node{};
  std::string_view input{};
  Open<FlowNodeIODataType> expected_type{};
};

struct MismatchedNodeOutputTypeFlowValidationDetailsView {
  std::string_view node{};
  std::string_view output{};
  Open<FlowNodeIODataType> expected_type{};
};

struct MissingConnectionConfigurationFlowValidationDetailsView {
  std::string_view connection{};
};

struct MissingDefaultConditionFlowValidationDetailsView {
  std::string_view node{};
};

struct MissingEndingNodesFlowValidationDetailsView {};

struct MissingLoopControllerNodeFlowValidationDetailsView {
  std::string_view loop_node{};
};

struct MissingLoopInputNodeFlowValidationDetailsView {
  std::string_view loop_node{};
};

struct MissingNodeConfigurationFlowValidationDetailsView {
  std::string_view node{};
};

struct MissingNodeInputFlowValidationDetailsView {
  std::string_view node{};
  std::string_view input{};
};

struct MissingNodeOutputFlowValidationDetailsView {
  std::string_view node{};
  std::string_view output{};
};

struct MissingStartingNodesFlowValidationDetailsView {};

struct MultipleLoopControllerNodesFlowValidationDetailsView {
  std::string_view loop_node{};
};

struct MultipleLoopInputNodesFlowValidationDetailsView {
  std::string_view loop_node{};
};

struct MultipleNodeInputConnectionsFlowValidationDetailsView {
  std::string_view node{};
  std::string_view input{};
};

struct UnfulfilledNodeInputFlowValidationDetailsView {
  std::string_view node{};
  std::string_view input{};
};

struct UnknownConnectionConditionFlowValidationDetailsView {
  std::string_view connection{};
};

struct UnknownConnectionSourceFlowValidationDetailsView {
  std::string_view connection{};
};

struct UnknownConnectionSourceOutputFlowValidationDetailsView {
  std::string_view connection{};
};

struct UnknownConnectionTargetFlowValidationDetailsView {
  std::string_view connection{};
};

struct UnknownConnectionTargetInputFlowValidationDetailsView {
  std::string_view connection{};
};

struct UnknownNodeInputFlowValidationDetailsView {
  std::string_view node{};
  std::string_view input{};
};

struct UnknownNodeOutputFlowValidationDetailsView {
  std::string_view node{};
  std::string_view output{};
};

struct UnreachableNodeFlowValidationDetailsView {
  std::string_view node{};
};

struct UnsatisfiedConnectionConditionsFlowValidationDetailsView {
  std::string_view connection{};
};

struct UnspecifiedFlowValidationDetailsView {};

/// `member` tells which one is set.
struct FlowValidationDetailsView {
  enum class Member : std::uint16_t {
    none,
    cyclic_connection,
    duplicate_connections,
    duplicate_condition_expression,
    unreachable_node,
    unknown_connection_source,
    unknown_connection_source_output,
    unknown_connection_target,
    unknown_connection_target_input,
    unknown_connection_condition,
    malformed_condition_expression,
    malformed_node_input_expression,
    mismatched_node_input_type,
    mismatched_node_output_type,
    incompatible_connection_data_type,
    missing_connection_configuration,
    missing_default_condition,
    missing_ending_nodes,
    missing_node_configuration,
    missing_node_input,
    missing_node_output,
    missing_starting_nodes,
    multiple_node_input_connections,
    unfulfilled_node_input,
    unsatisfied_connection_conditions,
    unspecified,
    unknown_node_input,
    unknown_node_output,
    missing_loop_input_node,
    missing_loop_controller_node,
    multiple_loop_input_nodes,
    multiple_loop_controller_nodes,
    loop_incompatible_node_type,
    invalid_loop_boundary,
    unknown,
  };

  Member member{};
  OptionalRef<CyclicConnectionFlowValidationDetailsView> cyclic_connection{};
  OptionalRef<DuplicateConnectionsFlowValidationDetailsView> duplicate_connections{};
  OptionalRef<DuplicateConditionExpressionFlowValidationDetailsView> duplicate_condition_expression{};
  OptionalRef<UnreachableNodeFlowValidationDetailsView> unreachable_node{};
  OptionalRef<UnknownConnectionSourceFlowValidationDetailsView> unknown_connection_source{};
  OptionalRef<UnknownConnectionSourceOutputFlowValidationDetailsView> unknown_connection_source_output{};
  OptionalRef<UnknownConnectionTargetFlowValidationDetailsView> unknown_connection_target{};
  OptionalRef<UnknownConnectionTargetInputFlowValidationDetailsView> unknown_connection_target_input{};
  OptionalRef<UnknownConnectionConditionFlowValidationDetailsView> unknown_connection_condition{};
  OptionalRef<MalformedConditionExpressionFlowValidationDetailsView> malformed_condition_expression{};
  OptionalRef<MalformedNodeInputExpressionFlowValidationDetailsView> malformed_node_input_expression{};
  OptionalRef<MismatchedNodeInputTypeFlowValidationDetailsView> mismatched_node_input_type{};
  OptionalRef<MismatchedNodeOutputTypeFlowValidationDetailsView> mismatched_node_output_type{};
  OptionalRef<IncompatibleConnectionDataTypeFlowValidationDetailsView> incompatible_connection_data_type{};
  OptionalRef<MissingConnectionConfigurationFlowValidationDetailsView> missing_connection_configuration{};
  OptionalRef<MissingDefaultConditionFlowValidationDetailsView> missing_default_condition{};
  OptionalRef<MissingEndingNodesFlowValidationDetailsView> missing_ending_nodes{};
  OptionalRef<MissingNodeConfigurationFlowValidationDetailsView> missing_node_configuration{};
  OptionalRef<MissingNodeInputFlowValidationDetailsView> missing_node_input{};
  OptionalRef<MissingNodeOutputFlowValidationDetailsView> missing_node_output{};
  OptionalRef<MissingStartingNodesFlowValidationDetailsView> missing_starting_nodes{};
  OptionalRef<MultipleNodeInputConnectionsFlowValidationDetailsView> multiple_node_input_connections{};
  OptionalRef<UnfulfilledNodeInputFlowValidationDetailsView> unfulfilled_node_input{};
  OptionalRef<UnsatisfiedConnectionConditionsFlowValidationDetailsView> unsatisfied_connection_conditions{};
  OptionalRef<UnspecifiedFlowValidationDetailsView> unspecified{};
  OptionalRef<UnknownNodeInputFlowValidationDetailsView> unknown_node_input{};
  OptionalRef<UnknownNodeOutputFlowValidationDetailsView> unknown_node_output{};
  OptionalRef<MissingLoopInputNodeFlowValidationDetailsView> missing_loop_input_node{};
  OptionalRef<MissingLoopControllerNodeFlowValidationDetailsView> missing_loop_controller_node{};
  OptionalRef<MultipleLoopInputNodesFlowValidationDetailsView> multiple_loop_input_nodes{};
  OptionalRef<MultipleLoopControllerNodesFlowValidationDetailsView> multiple_loop_controller_nodes{};
  OptionalRef<LoopIncompatibleNodeTypeFlowValidationDetailsView> loop_incompatible_node_type{};
  OptionalRef<InvalidLoopBoundaryFlowValidationDetailsView> invalid_loop_boundary{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct FlowValidationView {
  std::string_view message{};
  Open<FlowValidationSeverity> severity{};
  OptionalRef<FlowValidationDetailsView> details{};
  Open<FlowValidationType> type{};
};

}  // namespace outcrop::bedrock_agent
