// FlowValidationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

/// A connection closes a circle.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CyclicConnectionFlowValidationDetails.html
struct CyclicConnectionFlowValidationDetailsView {
  /// The name of the connection that has the fault.
  std::string_view connection{};
};
const internal::Schema& schema_of(const CyclicConnectionFlowValidationDetailsView*);

/// A condition node has the same condition twice.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DuplicateConditionExpressionFlowValidationDetails.html
struct DuplicateConditionExpressionFlowValidationDetailsView {
  /// The name of the node that has the fault.
  std::string_view node{};
  /// The condition that stands there twice.
  ///
  /// Sensitive: never logged.
  std::string_view expression{};
};
const internal::Schema& schema_of(const DuplicateConditionExpressionFlowValidationDetailsView*);

/// Two nodes are connected twice in the same way.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DuplicateConnectionsFlowValidationDetails.html
struct DuplicateConnectionsFlowValidationDetailsView {
  /// The name of the node where the connection begins.
  std::string_view source{};
  /// The name of the node where the connection ends.
  std::string_view target{};
};
const internal::Schema& schema_of(const DuplicateConnectionsFlowValidationDetailsView*);

/// A connection joins an output and an input of different types.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_IncompatibleConnectionDataTypeFlowValidationDetails.html
struct IncompatibleConnectionDataTypeFlowValidationDetailsView {
  /// The name of the connection that has the fault.
  std::string_view connection{};
};
const internal::Schema& schema_of(const IncompatibleConnectionDataTypeFlowValidationDetailsView*);

/// A connection crosses the border of a loop.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_InvalidLoopBoundaryFlowValidationDetails.html
struct InvalidLoopBoundaryFlowValidationDetailsView {
  /// The name of the connection that has the fault.
  std::string_view connection{};
  /// The name of the node where the connection begins.
  std::string_view source{};
  /// The name of the node where the connection ends.
  std::string_view target{};
};
const internal::Schema& schema_of(const InvalidLoopBoundaryFlowValidationDetailsView*);

/// A loop contains a node of a type that loops cannot contain.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_LoopIncompatibleNodeTypeFlowValidationDetails.html
struct LoopIncompatibleNodeTypeFlowValidationDetailsView {
  /// The name of the loop node that has the fault.
  std::string_view node{};
  /// The type that loops cannot contain.
  Open<IncompatibleLoopNodeType> incompatible_node_type{};
  /// The name of the node of that type.
  std::string_view incompatible_node_name{};
};
const internal::Schema& schema_of(const LoopIncompatibleNodeTypeFlowValidationDetailsView*);

/// A condition cannot be understood.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MalformedConditionExpressionFlowValidationDetails.html
struct MalformedConditionExpressionFlowValidationDetailsView {
  /// The name of the node that has the fault.
  std::string_view node{};
  /// The condition's name.
  std::string_view condition{};
  /// What is wrong with it, in words.
  std::string_view cause{};
};
const internal::Schema& schema_of(const MalformedConditionExpressionFlowValidationDetailsView*);

/// The expression of an input cannot be understood.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MalformedNodeInputExpressionFlowValidationDetails.html
struct MalformedNodeInputExpressionFlowValidationDetailsView {
  /// The name of the node that has the fault.
  std::string_view node{};
  /// The name of the input concerned.
  std::string_view input{};
  /// What is wrong with it, in words.
  std::string_view cause{};
};
const internal::Schema& schema_of(const MalformedNodeInputExpressionFlowValidationDetailsView*);

/// An input has another type than its node needs.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MismatchedNodeInputTypeFlowValidationDetails.html
struct MismatchedNodeInputTypeFlowValidationDetailsView {
  /// The name of the node that has the fault.
  std::string_view node{};
  /// The name of the input concerned.
  std::string_view input{};
  /// The type that the node needs.
  Open<FlowNodeIODataType> expected_type{};
};
const internal::Schema& schema_of(const MismatchedNodeInputTypeFlowValidationDetailsView*);

/// An output has another type than its node makes.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MismatchedNodeOutputTypeFlowValidationDetails.html
struct MismatchedNodeOutputTypeFlowValidationDetailsView {
  /// The name of the node that has the fault.
  std::string_view node{};
  /// The name of the output concerned.
  std::string_view output{};
  /// The type that the node makes.
  Open<FlowNodeIODataType> expected_type{};
};
const internal::Schema& schema_of(const MismatchedNodeOutputTypeFlowValidationDetailsView*);

/// A connection lacks its configuration.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MissingConnectionConfigurationFlowValidationDetails.html
struct MissingConnectionConfigurationFlowValidationDetailsView {
  /// The name of the connection that has the fault.
  std::string_view connection{};
};
const internal::Schema& schema_of(const MissingConnectionConfigurationFlowValidationDetailsView*);

/// A condition node lacks the condition that holds where no other does.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MissingDefaultConditionFlowValidationDetails.html
struct MissingDefaultConditionFlowValidationDetailsView {
  /// The name of the node that has the fault.
  std::string_view node{};
};
const internal::Schema& schema_of(const MissingDefaultConditionFlowValidationDetailsView*);

/// The flow has no end. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MissingEndingNodesFlowValidationDetails.html
struct MissingEndingNodesFlowValidationDetailsView {};
const internal::Schema& schema_of(const MissingEndingNodesFlowValidationDetailsView*);

/// A loop lacks its controller node.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MissingLoopControllerNodeFlowValidationDetails.html
struct MissingLoopControllerNodeFlowValidationDetailsView {
  /// The name of the loop node that has the fault.
  std::string_view loop_node{};
};
const internal::Schema& schema_of(const MissingLoopControllerNodeFlowValidationDetailsView*);

/// A loop lacks its input node.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MissingLoopInputNodeFlowValidationDetails.html
struct MissingLoopInputNodeFlowValidationDetailsView {
  /// The name of the loop node that has the fault.
  std::string_view loop_node{};
};
const internal::Schema& schema_of(const MissingLoopInputNodeFlowValidationDetailsView*);

/// A node lacks its configuration.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MissingNodeConfigurationFlowValidationDetails.html
struct MissingNodeConfigurationFlowValidationDetailsView {
  /// The name of the node that has the fault.
  std::string_view node{};
};
const internal::Schema& schema_of(const MissingNodeConfigurationFlowValidationDetailsView*);

/// A node lacks an input that it needs.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MissingNodeInputFlowValidationDetails.html
struct MissingNodeInputFlowValidationDetailsView {
  /// The name of the node that has the fault.
  std::string_view node{};
  /// The name of the input that it lacks.
  std::string_view input{};
};
const internal::Schema& schema_of(const MissingNodeInputFlowValidationDetailsView*);

/// A node lacks an output that it needs.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MissingNodeOutputFlowValidationDetails.html
struct MissingNodeOutputFlowValidationDetailsView {
  /// The name of the node that has the fault.
  std::string_view node{};
  /// The name of the output that it lacks.
  std::string_view output{};
};
const internal::Schema& schema_of(const MissingNodeOutputFlowValidationDetailsView*);

/// The flow has no beginning. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MissingStartingNodesFlowValidationDetails.html
struct MissingStartingNodesFlowValidationDetailsView {};
const internal::Schema& schema_of(const MissingStartingNodesFlowValidationDetailsView*);

/// A loop has several controller nodes.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MultipleLoopControllerNodesFlowValidationDetails.html
struct MultipleLoopControllerNodesFlowValidationDetailsView {
  /// The name of the loop node that has the fault.
  std::string_view loop_node{};
};
const internal::Schema& schema_of(const MultipleLoopControllerNodesFlowValidationDetailsView*);

/// A loop has several input nodes.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MultipleLoopInputNodesFlowValidationDetails.html
struct MultipleLoopInputNodesFlowValidationDetailsView {
  /// The name of the loop node that has the fault.
  std::string_view loop_node{};
};
const internal::Schema& schema_of(const MultipleLoopInputNodesFlowValidationDetailsView*);

/// Several connections end at one input.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MultipleNodeInputConnectionsFlowValidationDetails.html
struct MultipleNodeInputConnectionsFlowValidationDetailsView {
  /// The name of the node that has the fault.
  std::string_view node{};
  /// The name of the input concerned.
  std::string_view input{};
};
const internal::Schema& schema_of(const MultipleNodeInputConnectionsFlowValidationDetailsView*);

/// No connection ends at an input.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UnfulfilledNodeInputFlowValidationDetails.html
struct UnfulfilledNodeInputFlowValidationDetailsView {
  /// The name of the node that has the fault.
  std::string_view node{};
  /// The name of the input concerned.
  std::string_view input{};
};
const internal::Schema& schema_of(const UnfulfilledNodeInputFlowValidationDetailsView*);

/// A connection names a condition that does not exist.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UnknownConnectionConditionFlowValidationDetails.html
struct UnknownConnectionConditionFlowValidationDetailsView {
  /// The name of the connection that has the fault.
  std::string_view connection{};
};
const internal::Schema& schema_of(const UnknownConnectionConditionFlowValidationDetailsView*);

/// A connection begins at a node that does not exist.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UnknownConnectionSourceFlowValidationDetails.html
struct UnknownConnectionSourceFlowValidationDetailsView {
  /// The name of the connection that has the fault.
  std::string_view connection{};
};
const internal::Schema& schema_of(const UnknownConnectionSourceFlowValidationDetailsView*);

/// A connection begins at an output that does not exist.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UnknownConnectionSourceOutputFlowValidationDetails.html
struct UnknownConnectionSourceOutputFlowValidationDetailsView {
  /// The name of the connection that has the fault.
  std::string_view connection{};
};
const internal::Schema& schema_of(const UnknownConnectionSourceOutputFlowValidationDetailsView*);

/// A connection ends at a node that does not exist.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UnknownConnectionTargetFlowValidationDetails.html
struct UnknownConnectionTargetFlowValidationDetailsView {
  /// The name of the connection that has the fault.
  std::string_view connection{};
};
const internal::Schema& schema_of(const UnknownConnectionTargetFlowValidationDetailsView*);

/// A connection ends at an input that does not exist.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UnknownConnectionTargetInputFlowValidationDetails.html
struct UnknownConnectionTargetInputFlowValidationDetailsView {
  /// The name of the connection that has the fault.
  std::string_view connection{};
};
const internal::Schema& schema_of(const UnknownConnectionTargetInputFlowValidationDetailsView*);

/// A node has an input that its type does not know.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UnknownNodeInputFlowValidationDetails.html
struct UnknownNodeInputFlowValidationDetailsView {
  /// The name of the node that has the fault.
  std::string_view node{};
  /// The name of the input concerned.
  std::string_view input{};
};
const internal::Schema& schema_of(const UnknownNodeInputFlowValidationDetailsView*);

/// A node has an output that its type does not know.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UnknownNodeOutputFlowValidationDetails.html
struct UnknownNodeOutputFlowValidationDetailsView {
  /// The name of the node that has the fault.
  std::string_view node{};
  /// The name of the output concerned.
  std::string_view output{};
};
const internal::Schema& schema_of(const UnknownNodeOutputFlowValidationDetailsView*);

/// No way leads to a node.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UnreachableNodeFlowValidationDetails.html
struct UnreachableNodeFlowValidationDetailsView {
  /// The name of the node that has the fault.
  std::string_view node{};
};
const internal::Schema& schema_of(const UnreachableNodeFlowValidationDetailsView*);

/// Conditions can never be met together, as two branches of one condition node.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UnsatisfiedConnectionConditionsFlowValidationDetails.html
struct UnsatisfiedConnectionConditionsFlowValidationDetailsView {
  /// The name of the connection that needs them.
  std::string_view connection{};
};
const internal::Schema& schema_of(const UnsatisfiedConnectionConditionsFlowValidationDetailsView*);

/// A fault of no other kind; the `message` beside says which. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UnspecifiedFlowValidationDetails.html
struct UnspecifiedFlowValidationDetailsView {};
const internal::Schema& schema_of(const UnspecifiedFlowValidationDetailsView*);

/// Where in a flow a fault is; each kind of fault has its alternative.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowValidationDetails.html
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
  /// A connection closes a circle.
  OptionalRef<CyclicConnectionFlowValidationDetailsView> cyclic_connection{};
  /// Two nodes are connected twice in the same way.
  OptionalRef<DuplicateConnectionsFlowValidationDetailsView> duplicate_connections{};
  /// A condition node has the same condition twice.
  OptionalRef<DuplicateConditionExpressionFlowValidationDetailsView> duplicate_condition_expression{};
  /// No way leads to a node.
  OptionalRef<UnreachableNodeFlowValidationDetailsView> unreachable_node{};
  /// A connection begins at a node that does not exist.
  OptionalRef<UnknownConnectionSourceFlowValidationDetailsView> unknown_connection_source{};
  /// A connection begins at an output that does not exist.
  OptionalRef<UnknownConnectionSourceOutputFlowValidationDetailsView> unknown_connection_source_output{};
  /// A connection ends at a node that does not exist.
  OptionalRef<UnknownConnectionTargetFlowValidationDetailsView> unknown_connection_target{};
  /// A connection ends at an input that does not exist.
  OptionalRef<UnknownConnectionTargetInputFlowValidationDetailsView> unknown_connection_target_input{};
  /// A connection names a condition that does not exist.
  OptionalRef<UnknownConnectionConditionFlowValidationDetailsView> unknown_connection_condition{};
  /// A condition cannot be understood.
  OptionalRef<MalformedConditionExpressionFlowValidationDetailsView> malformed_condition_expression{};
  /// The expression of an input cannot be understood.
  OptionalRef<MalformedNodeInputExpressionFlowValidationDetailsView> malformed_node_input_expression{};
  /// An input has another type than its node needs.
  OptionalRef<MismatchedNodeInputTypeFlowValidationDetailsView> mismatched_node_input_type{};
  /// An output has another type than its node makes.
  OptionalRef<MismatchedNodeOutputTypeFlowValidationDetailsView> mismatched_node_output_type{};
  /// A connection joins an output and an input of different types.
  OptionalRef<IncompatibleConnectionDataTypeFlowValidationDetailsView> incompatible_connection_data_type{};
  /// A connection lacks its configuration.
  OptionalRef<MissingConnectionConfigurationFlowValidationDetailsView> missing_connection_configuration{};
  /// A condition node lacks the condition that holds where no other does.
  OptionalRef<MissingDefaultConditionFlowValidationDetailsView> missing_default_condition{};
  /// The flow has no end.
  OptionalRef<MissingEndingNodesFlowValidationDetailsView> missing_ending_nodes{};
  /// A node lacks its configuration.
  OptionalRef<MissingNodeConfigurationFlowValidationDetailsView> missing_node_configuration{};
  /// A node lacks an input that it needs.
  OptionalRef<MissingNodeInputFlowValidationDetailsView> missing_node_input{};
  /// A node lacks an output that it needs.
  OptionalRef<MissingNodeOutputFlowValidationDetailsView> missing_node_output{};
  /// The flow has no beginning.
  OptionalRef<MissingStartingNodesFlowValidationDetailsView> missing_starting_nodes{};
  /// Several connections end at one input.
  OptionalRef<MultipleNodeInputConnectionsFlowValidationDetailsView> multiple_node_input_connections{};
  /// No connection ends at an input.
  OptionalRef<UnfulfilledNodeInputFlowValidationDetailsView> unfulfilled_node_input{};
  /// Conditions can never be met together.
  OptionalRef<UnsatisfiedConnectionConditionsFlowValidationDetailsView> unsatisfied_connection_conditions{};
  /// A fault of no other kind.
  OptionalRef<UnspecifiedFlowValidationDetailsView> unspecified{};
  /// A node has an input that its type does not know.
  OptionalRef<UnknownNodeInputFlowValidationDetailsView> unknown_node_input{};
  /// A node has an output that its type does not know.
  OptionalRef<UnknownNodeOutputFlowValidationDetailsView> unknown_node_output{};
  /// A loop lacks its input node.
  OptionalRef<MissingLoopInputNodeFlowValidationDetailsView> missing_loop_input_node{};
  /// A loop lacks its controller node.
  OptionalRef<MissingLoopControllerNodeFlowValidationDetailsView> missing_loop_controller_node{};
  /// A loop has several input nodes.
  OptionalRef<MultipleLoopInputNodesFlowValidationDetailsView> multiple_loop_input_nodes{};
  /// A loop has several controller nodes.
  OptionalRef<MultipleLoopControllerNodesFlowValidationDetailsView> multiple_loop_controller_nodes{};
  /// A loop contains a node of a type that loops cannot contain.
  OptionalRef<LoopIncompatibleNodeTypeFlowValidationDetailsView> loop_incompatible_node_type{};
  /// A connection crosses the border of a loop.
  OptionalRef<InvalidLoopBoundaryFlowValidationDetailsView> invalid_loop_boundary{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const FlowValidationDetailsView*);

/// Something that is wrong, or may be, with a flow.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowValidation.html
struct FlowValidationView {
  /// What is wrong, in words.
  std::string_view message{};
  /// Whether the flow can be used all the same.
  Open<FlowValidationSeverity> severity{};
  /// Where in the flow it is.
  OptionalRef<FlowValidationDetailsView> details{};
  /// The kind of fault.
  Open<FlowValidationType> type{};
};
const internal::Schema& schema_of(const FlowValidationView*);

}  // namespace outcrop::bedrock_agent
