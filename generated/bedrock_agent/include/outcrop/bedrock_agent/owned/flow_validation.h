// FlowValidation and the shapes that only it holds.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

struct CyclicConnectionFlowValidationDetailsView;
struct DuplicateConditionExpressionFlowValidationDetailsView;
struct DuplicateConnectionsFlowValidationDetailsView;
struct IncompatibleConnectionDataTypeFlowValidationDetailsView;
struct InvalidLoopBoundaryFlowValidationDetailsView;
struct LoopIncompatibleNodeTypeFlowValidationDetailsView;
struct MalformedConditionExpressionFlowValidationDetailsView;
struct MalformedNodeInputExpressionFlowValidationDetailsView;
struct MismatchedNodeInputTypeFlowValidationDetailsView;
struct MismatchedNodeOutputTypeFlowValidationDetailsView;
struct MissingConnectionConfigurationFlowValidationDetailsView;
struct MissingDefaultConditionFlowValidationDetailsView;
struct MissingEndingNodesFlowValidationDetailsView;
struct MissingLoopControllerNodeFlowValidationDetailsView;
struct MissingLoopInputNodeFlowValidationDetailsView;
struct MissingNodeConfigurationFlowValidationDetailsView;
struct MissingNodeInputFlowValidationDetailsView;
struct MissingNodeOutputFlowValidationDetailsView;
struct MissingStartingNodesFlowValidationDetailsView;
struct MultipleLoopControllerNodesFlowValidationDetailsView;
struct MultipleLoopInputNodesFlowValidationDetailsView;
struct MultipleNodeInputConnectionsFlowValidationDetailsView;
struct UnfulfilledNodeInputFlowValidationDetailsView;
struct UnknownConnectionConditionFlowValidationDetailsView;
struct UnknownConnectionSourceFlowValidationDetailsView;
struct UnknownConnectionSourceOutputFlowValidationDetailsView;
struct UnknownConnectionTargetFlowValidationDetailsView;
struct UnknownConnectionTargetInputFlowValidationDetailsView;
struct UnknownNodeInputFlowValidationDetailsView;
struct UnknownNodeOutputFlowValidationDetailsView;
struct UnreachableNodeFlowValidationDetailsView;
struct UnsatisfiedConnectionConditionsFlowValidationDetailsView;
struct UnspecifiedFlowValidationDetailsView;
struct FlowValidationDetailsView;
struct FlowValidationView;

/// A connection closes a circle.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CyclicConnectionFlowValidationDetails.html
struct CyclicConnectionFlowValidationDetails {
  /// The name of the connection that has the fault.
  std::string connection{};

  friend bool operator==(const CyclicConnectionFlowValidationDetails&,
                         const CyclicConnectionFlowValidationDetails&) = default;
};
CyclicConnectionFlowValidationDetails to_owned(const CyclicConnectionFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const CyclicConnectionFlowValidationDetails& in);

/// A condition node has the same condition twice.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DuplicateConditionExpressionFlowValidationDetails.html
struct DuplicateConditionExpressionFlowValidationDetails {
  /// The name of the node that has the fault.
  std::string node{};
  /// The condition that stands there twice.
  ///
  /// Sensitive: never logged.
  std::string expression{};

  friend bool operator==(const DuplicateConditionExpressionFlowValidationDetails&,
                         const DuplicateConditionExpressionFlowValidationDetails&) = default;
};
DuplicateConditionExpressionFlowValidationDetails to_owned(
    const DuplicateConditionExpressionFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const DuplicateConditionExpressionFlowValidationDetails& in);

/// Two nodes are connected twice in the same way.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DuplicateConnectionsFlowValidationDetails.html
struct DuplicateConnectionsFlowValidationDetails {
  /// The name of the node where the connection begins.
  std::string source{};
  /// The name of the node where the connection ends.
  std::string target{};

  friend bool operator==(const DuplicateConnectionsFlowValidationDetails&,
                         const DuplicateConnectionsFlowValidationDetails&) = default;
};
DuplicateConnectionsFlowValidationDetails to_owned(const DuplicateConnectionsFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const DuplicateConnectionsFlowValidationDetails& in);

/// A connection joins an output and an input of different types.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_IncompatibleConnectionDataTypeFlowValidationDetails.html
struct IncompatibleConnectionDataTypeFlowValidationDetails {
  /// The name of the connection that has the fault.
  std::string connection{};

  friend bool operator==(const IncompatibleConnectionDataTypeFlowValidationDetails&,
                         const IncompatibleConnectionDataTypeFlowValidationDetails&) = default;
};
IncompatibleConnectionDataTypeFlowValidationDetails to_owned(
    const IncompatibleConnectionDataTypeFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const IncompatibleConnectionDataTypeFlowValidationDetails& in);

/// A connection crosses the border of a loop.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_InvalidLoopBoundaryFlowValidationDetails.html
struct InvalidLoopBoundaryFlowValidationDetails {
  /// The name of the connection that has the fault.
  std::string connection{};
  /// The name of the node where the connection begins.
  std::string source{};
  /// The name of the node where the connection ends.
  std::string target{};

  friend bool operator==(const InvalidLoopBoundaryFlowValidationDetails&,
                         const InvalidLoopBoundaryFlowValidationDetails&) = default;
};
InvalidLoopBoundaryFlowValidationDetails to_owned(const InvalidLoopBoundaryFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const InvalidLoopBoundaryFlowValidationDetails& in);

/// A loop contains a node of a type that loops cannot contain.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_LoopIncompatibleNodeTypeFlowValidationDetails.html
struct LoopIncompatibleNodeTypeFlowValidationDetails {
  /// The name of the loop node that has the fault.
  std::string node{};
  /// The type that loops cannot contain.
  std::optional<OwnedOpen<IncompatibleLoopNodeType>> incompatible_node_type{};
  /// The name of the node of that type.
  std::string incompatible_node_name{};

  friend bool operator==(const LoopIncompatibleNodeTypeFlowValidationDetails&,
                         const LoopIncompatibleNodeTypeFlowValidationDetails&) = default;
};
LoopIncompatibleNodeTypeFlowValidationDetails to_owned(const LoopIncompatibleNodeTypeFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const LoopIncompatibleNodeTypeFlowValidationDetails& in);

/// A condition cannot be understood.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MalformedConditionExpressionFlowValidationDetails.html
struct MalformedConditionExpressionFlowValidationDetails {
  /// The name of the node that has the fault.
  std::string node{};
  /// The condition's name.
  std::string condition{};
  /// What is wrong with it, in words.
  std::string cause{};

  friend bool operator==(const MalformedConditionExpressionFlowValidationDetails&,
                         const MalformedConditionExpressionFlowValidationDetails&) = default;
};
MalformedConditionExpressionFlowValidationDetails to_owned(
    const MalformedConditionExpressionFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const MalformedConditionExpressionFlowValidationDetails& in);

/// The expression of an input cannot be understood.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MalformedNodeInputExpressionFlowValidationDetails.html
struct MalformedNodeInputExpressionFlowValidationDetails {
  /// The name of the node that has the fault.
  std::string node{};
  /// The name of the input concerned.
  std::string input{};
  /// What is wrong with it, in words.
  std::string cause{};

  friend bool operator==(const MalformedNodeInputExpressionFlowValidationDetails&,
                         const MalformedNodeInputExpressionFlowValidationDetails&) = default;
};
MalformedNodeInputExpressionFlowValidationDetails to_owned(
    const MalformedNodeInputExpressionFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const MalformedNodeInputExpressionFlowValidationDetails& in);

/// An input has another type than its node needs.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MismatchedNodeInputTypeFlowValidationDetails.html
struct MismatchedNodeInputTypeFlowValidationDetails {
  /// The name of the node that has the fault.
  std::string node{};
  /// The name of the input concerned.
  std::string input{};
  /// The type that the node needs.
  std::optional<OwnedOpen<FlowNodeIODataType>> expected_type{};

  friend bool operator==(const MismatchedNodeInputTypeFlowValidationDetails&,
                         const MismatchedNodeInputTypeFlowValidationDetails&) = default;
};
MismatchedNodeInputTypeFlowValidationDetails to_owned(const MismatchedNodeInputTypeFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const MismatchedNodeInputTypeFlowValidationDetails& in);

/// An output has another type than its node makes.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MismatchedNodeOutputTypeFlowValidationDetails.html
struct MismatchedNodeOutputTypeFlowValidationDetails {
  /// The name of the node that has the fault.
  std::string node{};
  /// The name of the output concerned.
  std::string output{};
  /// The type that the node makes.
  std::optional<OwnedOpen<FlowNodeIODataType>> expected_type{};

  friend bool operator==(const MismatchedNodeOutputTypeFlowValidationDetails&,
                         const MismatchedNodeOutputTypeFlowValidationDetails&) = default;
};
MismatchedNodeOutputTypeFlowValidationDetails to_owned(const MismatchedNodeOutputTypeFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const MismatchedNodeOutputTypeFlowValidationDetails& in);

/// A connection lacks its configuration.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MissingConnectionConfigurationFlowValidationDetails.html
struct MissingConnectionConfigurationFlowValidationDetails {
  /// The name of the connection that has the fault.
  std::string connection{};

  friend bool operator==(const MissingConnectionConfigurationFlowValidationDetails&,
                         const MissingConnectionConfigurationFlowValidationDetails&) = default;
};
MissingConnectionConfigurationFlowValidationDetails to_owned(
    const MissingConnectionConfigurationFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const MissingConnectionConfigurationFlowValidationDetails& in);

/// A condition node lacks the condition that holds where no other does.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MissingDefaultConditionFlowValidationDetails.html
struct MissingDefaultConditionFlowValidationDetails {
  /// The name of the node that has the fault.
  std::string node{};

  friend bool operator==(const MissingDefaultConditionFlowValidationDetails&,
                         const MissingDefaultConditionFlowValidationDetails&) = default;
};
MissingDefaultConditionFlowValidationDetails to_owned(const MissingDefaultConditionFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const MissingDefaultConditionFlowValidationDetails& in);

/// The flow has no end. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MissingEndingNodesFlowValidationDetails.html
struct MissingEndingNodesFlowValidationDetails {
  friend bool operator==(const MissingEndingNodesFlowValidationDetails&,
                         const MissingEndingNodesFlowValidationDetails&) = default;
};
MissingEndingNodesFlowValidationDetails to_owned(const MissingEndingNodesFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const MissingEndingNodesFlowValidationDetails& in);

/// A loop lacks its controller node.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MissingLoopControllerNodeFlowValidationDetails.html
struct MissingLoopControllerNodeFlowValidationDetails {
  /// The name of the loop node that has the fault.
  std::string loop_node{};

  friend bool operator==(const MissingLoopControllerNodeFlowValidationDetails&,
                         const MissingLoopControllerNodeFlowValidationDetails&) = default;
};
MissingLoopControllerNodeFlowValidationDetails to_owned(const MissingLoopControllerNodeFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const MissingLoopControllerNodeFlowValidationDetails& in);

/// A loop lacks its input node.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MissingLoopInputNodeFlowValidationDetails.html
struct MissingLoopInputNodeFlowValidationDetails {
  /// The name of the loop node that has the fault.
  std::string loop_node{};

  friend bool operator==(const MissingLoopInputNodeFlowValidationDetails&,
                         const MissingLoopInputNodeFlowValidationDetails&) = default;
};
MissingLoopInputNodeFlowValidationDetails to_owned(const MissingLoopInputNodeFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const MissingLoopInputNodeFlowValidationDetails& in);

/// A node lacks its configuration.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MissingNodeConfigurationFlowValidationDetails.html
struct MissingNodeConfigurationFlowValidationDetails {
  /// The name of the node that has the fault.
  std::string node{};

  friend bool operator==(const MissingNodeConfigurationFlowValidationDetails&,
                         const MissingNodeConfigurationFlowValidationDetails&) = default;
};
MissingNodeConfigurationFlowValidationDetails to_owned(const MissingNodeConfigurationFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const MissingNodeConfigurationFlowValidationDetails& in);

/// A node lacks an input that it needs.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MissingNodeInputFlowValidationDetails.html
struct MissingNodeInputFlowValidationDetails {
  /// The name of the node that has the fault.
  std::string node{};
  /// The name of the input that it lacks.
  std::string input{};

  friend bool operator==(const MissingNodeInputFlowValidationDetails&,
                         const MissingNodeInputFlowValidationDetails&) = default;
};
MissingNodeInputFlowValidationDetails to_owned(const MissingNodeInputFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const MissingNodeInputFlowValidationDetails& in);

/// A node lacks an output that it needs.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MissingNodeOutputFlowValidationDetails.html
struct MissingNodeOutputFlowValidationDetails {
  /// The name of the node that has the fault.
  std::string node{};
  /// The name of the output that it lacks.
  std::string output{};

  friend bool operator==(const MissingNodeOutputFlowValidationDetails&,
                         const MissingNodeOutputFlowValidationDetails&) = default;
};
MissingNodeOutputFlowValidationDetails to_owned(const MissingNodeOutputFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const MissingNodeOutputFlowValidationDetails& in);

/// The flow has no beginning. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MissingStartingNodesFlowValidationDetails.html
struct MissingStartingNodesFlowValidationDetails {
  friend bool operator==(const MissingStartingNodesFlowValidationDetails&,
                         const MissingStartingNodesFlowValidationDetails&) = default;
};
MissingStartingNodesFlowValidationDetails to_owned(const MissingStartingNodesFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const MissingStartingNodesFlowValidationDetails& in);

/// A loop has several controller nodes.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MultipleLoopControllerNodesFlowValidationDetails.html
struct MultipleLoopControllerNodesFlowValidationDetails {
  /// The name of the loop node that has the fault.
  std::string loop_node{};

  friend bool operator==(const MultipleLoopControllerNodesFlowValidationDetails&,
                         const MultipleLoopControllerNodesFlowValidationDetails&) = default;
};
MultipleLoopControllerNodesFlowValidationDetails to_owned(
    const MultipleLoopControllerNodesFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const MultipleLoopControllerNodesFlowValidationDetails& in);

/// A loop has several input nodes.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MultipleLoopInputNodesFlowValidationDetails.html
struct MultipleLoopInputNodesFlowValidationDetails {
  /// The name of the loop node that has the fault.
  std::string loop_node{};

  friend bool operator==(const MultipleLoopInputNodesFlowValidationDetails&,
                         const MultipleLoopInputNodesFlowValidationDetails&) = default;
};
MultipleLoopInputNodesFlowValidationDetails to_owned(const MultipleLoopInputNodesFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const MultipleLoopInputNodesFlowValidationDetails& in);

/// Several connections end at one input.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MultipleNodeInputConnectionsFlowValidationDetails.html
struct MultipleNodeInputConnectionsFlowValidationDetails {
  /// The name of the node that has the fault.
  std::string node{};
  /// The name of the input concerned.
  std::string input{};

  friend bool operator==(const MultipleNodeInputConnectionsFlowValidationDetails&,
                         const MultipleNodeInputConnectionsFlowValidationDetails&) = default;
};
MultipleNodeInputConnectionsFlowValidationDetails to_owned(
    const MultipleNodeInputConnectionsFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const MultipleNodeInputConnectionsFlowValidationDetails& in);

/// No connection ends at an input.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UnfulfilledNodeInputFlowValidationDetails.html
struct UnfulfilledNodeInputFlowValidationDetails {
  /// The name of the node that has the fault.
  std::string node{};
  /// The name of the input concerned.
  std::string input{};

  friend bool operator==(const UnfulfilledNodeInputFlowValidationDetails&,
                         const UnfulfilledNodeInputFlowValidationDetails&) = default;
};
UnfulfilledNodeInputFlowValidationDetails to_owned(const UnfulfilledNodeInputFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const UnfulfilledNodeInputFlowValidationDetails& in);

/// A connection names a condition that does not exist.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UnknownConnectionConditionFlowValidationDetails.html
struct UnknownConnectionConditionFlowValidationDetails {
  /// The name of the connection that has the fault.
  std::string connection{};

  friend bool operator==(const UnknownConnectionConditionFlowValidationDetails&,
                         const UnknownConnectionConditionFlowValidationDetails&) = default;
};
UnknownConnectionConditionFlowValidationDetails to_owned(
    const UnknownConnectionConditionFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const UnknownConnectionConditionFlowValidationDetails& in);

/// A connection begins at a node that does not exist.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UnknownConnectionSourceFlowValidationDetails.html
struct UnknownConnectionSourceFlowValidationDetails {
  /// The name of the connection that has the fault.
  std::string connection{};

  friend bool operator==(const UnknownConnectionSourceFlowValidationDetails&,
                         const UnknownConnectionSourceFlowValidationDetails&) = default;
};
UnknownConnectionSourceFlowValidationDetails to_owned(const UnknownConnectionSourceFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const UnknownConnectionSourceFlowValidationDetails& in);

/// A connection begins at an output that does not exist.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UnknownConnectionSourceOutputFlowValidationDetails.html
struct UnknownConnectionSourceOutputFlowValidationDetails {
  /// The name of the connection that has the fault.
  std::string connection{};

  friend bool operator==(const UnknownConnectionSourceOutputFlowValidationDetails&,
                         const UnknownConnectionSourceOutputFlowValidationDetails&) = default;
};
UnknownConnectionSourceOutputFlowValidationDetails to_owned(
    const UnknownConnectionSourceOutputFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const UnknownConnectionSourceOutputFlowValidationDetails& in);

/// A connection ends at a node that does not exist.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UnknownConnectionTargetFlowValidationDetails.html
struct UnknownConnectionTargetFlowValidationDetails {
  /// The name of the connection that has the fault.
  std::string connection{};

  friend bool operator==(const UnknownConnectionTargetFlowValidationDetails&,
                         const UnknownConnectionTargetFlowValidationDetails&) = default;
};
UnknownConnectionTargetFlowValidationDetails to_owned(const UnknownConnectionTargetFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const UnknownConnectionTargetFlowValidationDetails& in);

/// A connection ends at an input that does not exist.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UnknownConnectionTargetInputFlowValidationDetails.html
struct UnknownConnectionTargetInputFlowValidationDetails {
  /// The name of the connection that has the fault.
  std::string connection{};

  friend bool operator==(const UnknownConnectionTargetInputFlowValidationDetails&,
                         const UnknownConnectionTargetInputFlowValidationDetails&) = default;
};
UnknownConnectionTargetInputFlowValidationDetails to_owned(
    const UnknownConnectionTargetInputFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const UnknownConnectionTargetInputFlowValidationDetails& in);

/// A node has an input that its type does not know.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UnknownNodeInputFlowValidationDetails.html
struct UnknownNodeInputFlowValidationDetails {
  /// The name of the node that has the fault.
  std::string node{};
  /// The name of the input concerned.
  std::string input{};

  friend bool operator==(const UnknownNodeInputFlowValidationDetails&,
                         const UnknownNodeInputFlowValidationDetails&) = default;
};
UnknownNodeInputFlowValidationDetails to_owned(const UnknownNodeInputFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const UnknownNodeInputFlowValidationDetails& in);

/// A node has an output that its type does not know.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UnknownNodeOutputFlowValidationDetails.html
struct UnknownNodeOutputFlowValidationDetails {
  /// The name of the node that has the fault.
  std::string node{};
  /// The name of the output concerned.
  std::string output{};

  friend bool operator==(const UnknownNodeOutputFlowValidationDetails&,
                         const UnknownNodeOutputFlowValidationDetails&) = default;
};
UnknownNodeOutputFlowValidationDetails to_owned(const UnknownNodeOutputFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const UnknownNodeOutputFlowValidationDetails& in);

/// No way leads to a node.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UnreachableNodeFlowValidationDetails.html
struct UnreachableNodeFlowValidationDetails {
  /// The name of the node that has the fault.
  std::string node{};

  friend bool operator==(const UnreachableNodeFlowValidationDetails&,
                         const UnreachableNodeFlowValidationDetails&) = default;
};
UnreachableNodeFlowValidationDetails to_owned(const UnreachableNodeFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const UnreachableNodeFlowValidationDetails& in);

/// Conditions can never be met together, as two branches of one condition node.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UnsatisfiedConnectionConditionsFlowValidationDetails.html
struct UnsatisfiedConnectionConditionsFlowValidationDetails {
  /// The name of the connection that needs them.
  std::string connection{};

  friend bool operator==(const UnsatisfiedConnectionConditionsFlowValidationDetails&,
                         const UnsatisfiedConnectionConditionsFlowValidationDetails&) = default;
};
UnsatisfiedConnectionConditionsFlowValidationDetails to_owned(
    const UnsatisfiedConnectionConditionsFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const UnsatisfiedConnectionConditionsFlowValidationDetails& in);

/// A fault of no other kind; the `message` beside says which. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UnspecifiedFlowValidationDetails.html
struct UnspecifiedFlowValidationDetails {
  friend bool operator==(const UnspecifiedFlowValidationDetails&, const UnspecifiedFlowValidationDetails&) = default;
};
UnspecifiedFlowValidationDetails to_owned(const UnspecifiedFlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const UnspecifiedFlowValidationDetails& in);

/// Where in a flow a fault is; each kind of fault has its alternative.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowValidationDetails.html
struct FlowValidationDetails {
  /// A connection closes a circle.
  Box<CyclicConnectionFlowValidationDetails> cyclic_connection{};
  /// Two nodes are connected twice in the same way.
  Box<DuplicateConnectionsFlowValidationDetails> duplicate_connections{};
  /// A condition node has the same condition twice.
  Box<DuplicateConditionExpressionFlowValidationDetails> duplicate_condition_expression{};
  /// No way leads to a node.
  Box<UnreachableNodeFlowValidationDetails> unreachable_node{};
  /// A connection begins at a node that does not exist.
  Box<UnknownConnectionSourceFlowValidationDetails> unknown_connection_source{};
  /// A connection begins at an output that does not exist.
  Box<UnknownConnectionSourceOutputFlowValidationDetails> unknown_connection_source_output{};
  /// A connection ends at a node that does not exist.
  Box<UnknownConnectionTargetFlowValidationDetails> unknown_connection_target{};
  /// A connection ends at an input that does not exist.
  Box<UnknownConnectionTargetInputFlowValidationDetails> unknown_connection_target_input{};
  /// A connection names a condition that does not exist.
  Box<UnknownConnectionConditionFlowValidationDetails> unknown_connection_condition{};
  /// A condition cannot be understood.
  Box<MalformedConditionExpressionFlowValidationDetails> malformed_condition_expression{};
  /// The expression of an input cannot be understood.
  Box<MalformedNodeInputExpressionFlowValidationDetails> malformed_node_input_expression{};
  /// An input has another type than its node needs.
  Box<MismatchedNodeInputTypeFlowValidationDetails> mismatched_node_input_type{};
  /// An output has another type than its node makes.
  Box<MismatchedNodeOutputTypeFlowValidationDetails> mismatched_node_output_type{};
  /// A connection joins an output and an input of different types.
  Box<IncompatibleConnectionDataTypeFlowValidationDetails> incompatible_connection_data_type{};
  /// A connection lacks its configuration.
  Box<MissingConnectionConfigurationFlowValidationDetails> missing_connection_configuration{};
  /// A condition node lacks the condition that holds where no other does.
  Box<MissingDefaultConditionFlowValidationDetails> missing_default_condition{};
  /// The flow has no end.
  Box<MissingEndingNodesFlowValidationDetails> missing_ending_nodes{};
  /// A node lacks its configuration.
  Box<MissingNodeConfigurationFlowValidationDetails> missing_node_configuration{};
  /// A node lacks an input that it needs.
  Box<MissingNodeInputFlowValidationDetails> missing_node_input{};
  /// A node lacks an output that it needs.
  Box<MissingNodeOutputFlowValidationDetails> missing_node_output{};
  /// The flow has no beginning.
  Box<MissingStartingNodesFlowValidationDetails> missing_starting_nodes{};
  /// Several connections end at one input.
  Box<MultipleNodeInputConnectionsFlowValidationDetails> multiple_node_input_connections{};
  /// No connection ends at an input.
  Box<UnfulfilledNodeInputFlowValidationDetails> unfulfilled_node_input{};
  /// Conditions can never be met together.
  Box<UnsatisfiedConnectionConditionsFlowValidationDetails> unsatisfied_connection_conditions{};
  /// A fault of no other kind.
  Box<UnspecifiedFlowValidationDetails> unspecified{};
  /// A node has an input that its type does not know.
  Box<UnknownNodeInputFlowValidationDetails> unknown_node_input{};
  /// A node has an output that its type does not know.
  Box<UnknownNodeOutputFlowValidationDetails> unknown_node_output{};
  /// A loop lacks its input node.
  Box<MissingLoopInputNodeFlowValidationDetails> missing_loop_input_node{};
  /// A loop lacks its controller node.
  Box<MissingLoopControllerNodeFlowValidationDetails> missing_loop_controller_node{};
  /// A loop has several input nodes.
  Box<MultipleLoopInputNodesFlowValidationDetails> multiple_loop_input_nodes{};
  /// A loop has several controller nodes.
  Box<MultipleLoopControllerNodesFlowValidationDetails> multiple_loop_controller_nodes{};
  /// A loop contains a node of a type that loops cannot contain.
  Box<LoopIncompatibleNodeTypeFlowValidationDetails> loop_incompatible_node_type{};
  /// A connection crosses the border of a loop.
  Box<InvalidLoopBoundaryFlowValidationDetails> invalid_loop_boundary{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const FlowValidationDetails&, const FlowValidationDetails&) = default;
};
FlowValidationDetails to_owned(const FlowValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const FlowValidationDetails& in);

/// Something that is wrong, or may be, with a flow.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowValidation.html
struct FlowValidation {
  /// What is wrong, in words.
  std::string message{};
  /// Whether the flow can be used all the same.
  std::optional<OwnedOpen<FlowValidationSeverity>> severity{};
  /// Where in the flow it is.
  Box<FlowValidationDetails> details{};
  /// The kind of fault.
  std::optional<OwnedOpen<FlowValidationType>> type{};

  friend bool operator==(const FlowValidation&, const FlowValidation&) = default;
};
FlowValidation to_owned(const FlowValidationView& view);
void write_json(internal::JsonWriter& writer, const FlowValidation& in);

}  // namespace outcrop::bedrock_agent
