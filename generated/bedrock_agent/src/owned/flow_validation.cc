// Makes FlowValidation and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/flow_validation.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/flow_validation.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

CyclicConnectionFlowValidationDetails to_owned(const CyclicConnectionFlowValidationDetailsView& view) {
  CyclicConnectionFlowValidationDetails owned;
  internal::own(owned.connection, view.connection);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CyclicConnectionFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("connection", in.connection);
  writer.end_object();
}

DuplicateConditionExpressionFlowValidationDetails to_owned(
    const DuplicateConditionExpressionFlowValidationDetailsView& view) {
  DuplicateConditionExpressionFlowValidationDetails owned;
  internal::own(owned.node, view.node);
  internal::own(owned.expression, view.expression);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DuplicateConditionExpressionFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("node", in.node);
  writer.sensitive().member("expression", in.expression);
  writer.end_object();
}

DuplicateConnectionsFlowValidationDetails to_owned(const DuplicateConnectionsFlowValidationDetailsView& view) {
  DuplicateConnectionsFlowValidationDetails owned;
  internal::own(owned.source, view.source);
  internal::own(owned.target, view.target);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DuplicateConnectionsFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("source", in.source);
  writer.member("target", in.target);
  writer.end_object();
}

IncompatibleConnectionDataTypeFlowValidationDetails to_owned(
    const IncompatibleConnectionDataTypeFlowValidationDetailsView& view) {
  IncompatibleConnectionDataTypeFlowValidationDetails owned;
  internal::own(owned.connection, view.connection);
  return owned;
}

void write_json(internal::JsonWriter& writer, const IncompatibleConnectionDataTypeFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("connection", in.connection);
  writer.end_object();
}

InvalidLoopBoundaryFlowValidationDetails to_owned(const InvalidLoopBoundaryFlowValidationDetailsView& view) {
  InvalidLoopBoundaryFlowValidationDetails owned;
  internal::own(owned.connection, view.connection);
  internal::own(owned.source, view.source);
  internal::own(owned.target, view.target);
  return owned;
}

void write_json(internal::JsonWriter& writer, const InvalidLoopBoundaryFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("connection", in.connection);
  writer.member("source", in.source);
  writer.member("target", in.target);
  writer.end_object();
}

LoopIncompatibleNodeTypeFlowValidationDetails to_owned(const LoopIncompatibleNodeTypeFlowValidationDetailsView& view) {
  LoopIncompatibleNodeTypeFlowValidationDetails owned;
  internal::own(owned.node, view.node);
  internal::own(owned.incompatible_node_type, view.incompatible_node_type);
  internal::own(owned.incompatible_node_name, view.incompatible_node_name);
  return owned;
}

void write_json(internal::JsonWriter& writer, const LoopIncompatibleNodeTypeFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("node", in.node);
  writer.member("incompatibleNodeType", in.incompatible_node_type);
  writer.member("incompatibleNodeName", in.incompatible_node_name);
  writer.end_object();
}

MalformedConditionExpressionFlowValidationDetails to_owned(
    const MalformedConditionExpressionFlowValidationDetailsView& view) {
  MalformedConditionExpressionFlowValidationDetails owned;
  internal::own(owned.node, view.node);
  internal::own(owned.condition, view.condition);
  internal::own(owned.cause, view.cause);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MalformedConditionExpressionFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("node", in.node);
  writer.member("condition", in.condition);
  writer.member("cause", in.cause);
  writer.end_object();
}

MalformedNodeInputExpressionFlowValidationDetails to_owned(
    const MalformedNodeInputExpressionFlowValidationDetailsView& view) {
  MalformedNodeInputExpressionFlowValidationDetails owned;
  internal::own(owned.node, view.node);
  internal::own(owned.input, view.input);
  internal::own(owned.cause, view.cause);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MalformedNodeInputExpressionFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("node", in.node);
  writer.member("input", in.input);
  writer.member("cause", in.cause);
  writer.end_object();
}

MismatchedNodeInputTypeFlowValidationDetails to_owned(const MismatchedNodeInputTypeFlowValidationDetailsView& view) {
  MismatchedNodeInputTypeFlowValidationDetails owned;
  internal::own(owned.node, view.node);
  internal::own(owned.input, view.input);
  internal::own(owned.expected_type, view.expected_type);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MismatchedNodeInputTypeFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("node", in.node);
  writer.member("input", in.input);
  writer.member("expectedType", in.expected_type);
  writer.end_object();
}

MismatchedNodeOutputTypeFlowValidationDetails to_owned(const MismatchedNodeOutputTypeFlowValidationDetailsView& view) {
  MismatchedNodeOutputTypeFlowValidationDetails owned;
  internal::own(owned.node, view.node);
  internal::own(owned.output, view.output);
  internal::own(owned.expected_type, view.expected_type);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MismatchedNodeOutputTypeFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("node", in.node);
  writer.member("output", in.output);
  writer.member("expectedType", in.expected_type);
  writer.end_object();
}

MissingConnectionConfigurationFlowValidationDetails to_owned(
    const MissingConnectionConfigurationFlowValidationDetailsView& view) {
  MissingConnectionConfigurationFlowValidationDetails owned;
  internal::own(owned.connection, view.connection);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MissingConnectionConfigurationFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("connection", in.connection);
  writer.end_object();
}

MissingDefaultConditionFlowValidationDetails to_owned(const MissingDefaultConditionFlowValidationDetailsView& view) {
  MissingDefaultConditionFlowValidationDetails owned;
  internal::own(owned.node, view.node);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MissingDefaultConditionFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("node", in.node);
  writer.end_object();
}

MissingEndingNodesFlowValidationDetails to_owned(const MissingEndingNodesFlowValidationDetailsView&) { return {}; }

void write_json(internal::JsonWriter& writer, const MissingEndingNodesFlowValidationDetails&) {
  writer.begin_object();
  writer.end_object();
}

MissingLoopControllerNodeFlowValidationDetails to_owned(
    const MissingLoopControllerNodeFlowValidationDetailsView& view) {
  MissingLoopControllerNodeFlowValidationDetails owned;
  internal::own(owned.loop_node, view.loop_node);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MissingLoopControllerNodeFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("loopNode", in.loop_node);
  writer.end_object();
}

MissingLoopInputNodeFlowValidationDetails to_owned(const MissingLoopInputNodeFlowValidationDetailsView& view) {
  MissingLoopInputNodeFlowValidationDetails owned;
  internal::own(owned.loop_node, view.loop_node);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MissingLoopInputNodeFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("loopNode", in.loop_node);
  writer.end_object();
}

MissingNodeConfigurationFlowValidationDetails to_owned(const MissingNodeConfigurationFlowValidationDetailsView& view) {
  MissingNodeConfigurationFlowValidationDetails owned;
  internal::own(owned.node, view.node);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MissingNodeConfigurationFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("node", in.node);
  writer.end_object();
}

MissingNodeInputFlowValidationDetails to_owned(const MissingNodeInputFlowValidationDetailsView& view) {
  MissingNodeInputFlowValidationDetails owned;
  internal::own(owned.node, view.node);
  internal::own(owned.input, view.input);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MissingNodeInputFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("node", in.node);
  writer.member("input", in.input);
  writer.end_object();
}

MissingNodeOutputFlowValidationDetails to_owned(const MissingNodeOutputFlowValidationDetailsView& view) {
  MissingNodeOutputFlowValidationDetails owned;
  internal::own(owned.node, view.node);
  internal::own(owned.output, view.output);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MissingNodeOutputFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("node", in.node);
  writer.member("output", in.output);
  writer.end_object();
}

MissingStartingNodesFlowValidationDetails to_owned(const MissingStartingNodesFlowValidationDetailsView&) { return {}; }

void write_json(internal::JsonWriter& writer, const MissingStartingNodesFlowValidationDetails&) {
  writer.begin_object();
  writer.end_object();
}

MultipleLoopControllerNodesFlowValidationDetails to_owned(
    const MultipleLoopControllerNodesFlowValidationDetailsView& view) {
  MultipleLoopControllerNodesFlowValidationDetails owned;
  internal::own(owned.loop_node, view.loop_node);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MultipleLoopControllerNodesFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("loopNode", in.loop_node);
  writer.end_object();
}

MultipleLoopInputNodesFlowValidationDetails to_owned(const MultipleLoopInputNodesFlowValidationDetailsView& view) {
  MultipleLoopInputNodesFlowValidationDetails owned;
  internal::own(owned.loop_node, view.loop_node);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MultipleLoopInputNodesFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("loopNode", in.loop_node);
  writer.end_object();
}

MultipleNodeInputConnectionsFlowValidationDetails to_owned(
    const MultipleNodeInputConnectionsFlowValidationDetailsView& view) {
  MultipleNodeInputConnectionsFlowValidationDetails owned;
  internal::own(owned.node, view.node);
  internal::own(owned.input, view.input);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MultipleNodeInputConnectionsFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("node", in.node);
  writer.member("input", in.input);
  writer.end_object();
}

UnfulfilledNodeInputFlowValidationDetails to_owned(const UnfulfilledNodeInputFlowValidationDetailsView& view) {
  UnfulfilledNodeInputFlowValidationDetails owned;
  internal::own(owned.node, view.node);
  internal::own(owned.input, view.input);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UnfulfilledNodeInputFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("node", in.node);
  writer.member("input", in.input);
  writer.end_object();
}

UnknownConnectionConditionFlowValidationDetails to_owned(
    const UnknownConnectionConditionFlowValidationDetailsView& view) {
  UnknownConnectionConditionFlowValidationDetails owned;
  internal::own(owned.connection, view.connection);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UnknownConnectionConditionFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("connection", in.connection);
  writer.end_object();
}

UnknownConnectionSourceFlowValidationDetails to_owned(const UnknownConnectionSourceFlowValidationDetailsView& view) {
  UnknownConnectionSourceFlowValidationDetails owned;
  internal::own(owned.connection, view.connection);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UnknownConnectionSourceFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("connection", in.connection);
  writer.end_object();
}

UnknownConnectionSourceOutputFlowValidationDetails to_owned(
    const UnknownConnectionSourceOutputFlowValidationDetailsView& view) {
  UnknownConnectionSourceOutputFlowValidationDetails owned;
  internal::own(owned.connection, view.connection);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UnknownConnectionSourceOutputFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("connection", in.connection);
  writer.end_object();
}

UnknownConnectionTargetFlowValidationDetails to_owned(const UnknownConnectionTargetFlowValidationDetailsView& view) {
  UnknownConnectionTargetFlowValidationDetails owned;
  internal::own(owned.connection, view.connection);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UnknownConnectionTargetFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("connection", in.connection);
  writer.end_object();
}

UnknownConnectionTargetInputFlowValidationDetails to_owned(
    const UnknownConnectionTargetInputFlowValidationDetailsView& view) {
  UnknownConnectionTargetInputFlowValidationDetails owned;
  internal::own(owned.connection, view.connection);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UnknownConnectionTargetInputFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("connection", in.connection);
  writer.end_object();
}

UnknownNodeInputFlowValidationDetails to_owned(const UnknownNodeInputFlowValidationDetailsView& view) {
  UnknownNodeInputFlowValidationDetails owned;
  internal::own(owned.node, view.node);
  internal::own(owned.input, view.input);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UnknownNodeInputFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("node", in.node);
  writer.member("input", in.input);
  writer.end_object();
}

UnknownNodeOutputFlowValidationDetails to_owned(const UnknownNodeOutputFlowValidationDetailsView& view) {
  UnknownNodeOutputFlowValidationDetails owned;
  internal::own(owned.node, view.node);
  internal::own(owned.output, view.output);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UnknownNodeOutputFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("node", in.node);
  writer.member("output", in.output);
  writer.end_object();
}

UnreachableNodeFlowValidationDetails to_owned(const UnreachableNodeFlowValidationDetailsView& view) {
  UnreachableNodeFlowValidationDetails owned;
  internal::own(owned.node, view.node);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UnreachableNodeFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("node", in.node);
  writer.end_object();
}

UnsatisfiedConnectionConditionsFlowValidationDetails to_owned(
    const UnsatisfiedConnectionConditionsFlowValidationDetailsView& view) {
  UnsatisfiedConnectionConditionsFlowValidationDetails owned;
  internal::own(owned.connection, view.connection);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UnsatisfiedConnectionConditionsFlowValidationDetails& in) {
  writer.begin_object();
  writer.member("connection", in.connection);
  writer.end_object();
}

UnspecifiedFlowValidationDetails to_owned(const UnspecifiedFlowValidationDetailsView&) { return {}; }

void write_json(internal::JsonWriter& writer, const UnspecifiedFlowValidationDetails&) {
  writer.begin_object();
  writer.end_object();
}

FlowValidationDetails to_owned(const FlowValidationDetailsView& view) {
  FlowValidationDetails owned;
  internal::own(owned.cyclic_connection, view.cyclic_connection);
  internal::own(owned.duplicate_connections, view.duplicate_connections);
  internal::own(owned.duplicate_condition_expression, view.duplicate_condition_expression);
  internal::own(owned.unreachable_node, view.unreachable_node);
  internal::own(owned.unknown_connection_source, view.unknown_connection_source);
  internal::own(owned.unknown_connection_source_output, view.unknown_connection_source_output);
  internal::own(owned.unknown_connection_target, view.unknown_connection_target);
  internal::own(owned.unknown_connection_target_input, view.unknown_connection_target_input);
  internal::own(owned.unknown_connection_condition, view.unknown_connection_condition);
  internal::own(owned.malformed_condition_expression, view.malformed_condition_expression);
  internal::own(owned.malformed_node_input_expression, view.malformed_node_input_expression);
  internal::own(owned.mismatched_node_input_type, view.mismatched_node_input_type);
  internal::own(owned.mismatched_node_output_type, view.mismatched_node_output_type);
  internal::own(owned.incompatible_connection_data_type, view.incompatible_connection_data_type);
  internal::own(owned.missing_connection_configuration, view.missing_connection_configuration);
  internal::own(owned.missing_default_condition, view.missing_default_condition);
  internal::own(owned.missing_ending_nodes, view.missing_ending_nodes);
  internal::own(owned.missing_node_configuration, view.missing_node_configuration);
  internal::own(owned.missing_node_input, view.missing_node_input);
  internal::own(owned.missing_node_output, view.missing_node_output);
  internal::own(owned.missing_starting_nodes, view.missing_starting_nodes);
  internal::own(owned.multiple_node_input_connections, view.multiple_node_input_connections);
  internal::own(owned.unfulfilled_node_input, view.unfulfilled_node_input);
  internal::own(owned.unsatisfied_connection_conditions, view.unsatisfied_connection_conditions);
  internal::own(owned.unspecified, view.unspecified);
  internal::own(owned.unknown_node_input, view.unknown_node_input);
  internal::own(owned.unknown_node_output, view.unknown_node_output);
  internal::own(owned.missing_loop_input_node, view.missing_loop_input_node);
  internal::own(owned.missing_loop_controller_node, view.missing_loop_controller_node);
  internal::own(owned.multiple_loop_input_nodes, view.multiple_loop_input_nodes);
  internal::own(owned.multiple_loop_controller_nodes, view.multiple_loop_controller_nodes);
  internal::own(owned.loop_incompatible_node_type, view.loop_incompatible_node_type);
  internal::own(owned.invalid_loop_boundary, view.invalid_loop_boundary);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FlowValidationDetails& in) {
  writer.exactly_one("FlowValidationDetails",
                     in.cyclic_connection.has_value() + in.duplicate_connections.has_value() +
                         in.duplicate_condition_expression.has_value() + in.unreachable_node.has_value() +
                         in.unknown_connection_source.has_value() + in.unknown_connection_source_output.has_value() +
                         in.unknown_connection_target.has_value() + in.unknown_connection_target_input.has_value() +
                         in.unknown_connection_condition.has_value() + in.malformed_condition_expression.has_value() +
                         in.malformed_node_input_expression.has_value() + in.mismatched_node_input_type.has_value() +
                         in.mismatched_node_output_type.has_value() + in.incompatible_connection_data_type.has_value() +
                         in.missing_connection_configuration.has_value() + in.missing_default_condition.has_value() +
                         in.missing_ending_nodes.has_value() + in.missing_node_configuration.has_value() +
                         in.missing_node_input.has_value() + in.missing_node_output.has_value() +
                         in.missing_starting_nodes.has_value() + in.multiple_node_input_connections.has_value() +
                         in.unfulfilled_node_input.has_value() + in.unsatisfied_connection_conditions.has_value() +
                         in.unspecified.has_value() + in.unknown_node_input.has_value() +
                         in.unknown_node_output.has_value() + in.missing_loop_input_node.has_value() +
                         in.missing_loop_controller_node.has_value() + in.multiple_loop_input_nodes.has_value() +
                         in.multiple_loop_controller_nodes.has_value() + in.loop_incompatible_node_type.has_value() +
                         in.invalid_loop_boundary.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("cyclicConnection", in.cyclic_connection);
  writer.member("duplicateConnections", in.duplicate_connections);
  writer.member("duplicateConditionExpression", in.duplicate_condition_expression);
  writer.member("unreachableNode", in.unreachable_node);
  writer.member("unknownConnectionSource", in.unknown_connection_source);
  writer.member("unknownConnectionSourceOutput", in.unknown_connection_source_output);
  writer.member("unknownConnectionTarget", in.unknown_connection_target);
  writer.member("unknownConnectionTargetInput", in.unknown_connection_target_input);
  writer.member("unknownConnectionCondition", in.unknown_connection_condition);
  writer.member("malformedConditionExpression", in.malformed_condition_expression);
  writer.member("malformedNodeInputExpression", in.malformed_node_input_expression);
  writer.member("mismatchedNodeInputType", in.mismatched_node_input_type);
  writer.member("mismatchedNodeOutputType", in.mismatched_node_output_type);
  writer.member("incompatibleConnectionDataType", in.incompatible_connection_data_type);
  writer.member("missingConnectionConfiguration", in.missing_connection_configuration);
  writer.member("missingDefaultCondition", in.missing_default_condition);
  writer.member("missingEndingNodes", in.missing_ending_nodes);
  writer.member("missingNodeConfiguration", in.missing_node_configuration);
  writer.member("missingNodeInput", in.missing_node_input);
  writer.member("missingNodeOutput", in.missing_node_output);
  writer.member("missingStartingNodes", in.missing_starting_nodes);
  writer.member("multipleNodeInputConnections", in.multiple_node_input_connections);
  writer.member("unfulfilledNodeInput", in.unfulfilled_node_input);
  writer.member("unsatisfiedConnectionConditions", in.unsatisfied_connection_conditions);
  writer.member("unspecified", in.unspecified);
  writer.member("unknownNodeInput", in.unknown_node_input);
  writer.member("unknownNodeOutput", in.unknown_node_output);
  writer.member("missingLoopInputNode", in.missing_loop_input_node);
  writer.member("missingLoopControllerNode", in.missing_loop_controller_node);
  writer.member("multipleLoopInputNodes", in.multiple_loop_input_nodes);
  writer.member("multipleLoopControllerNodes", in.multiple_loop_controller_nodes);
  writer.member("loopIncompatibleNodeType", in.loop_incompatible_node_type);
  writer.member("invalidLoopBoundary", in.invalid_loop_boundary);
  writer.unknown(in.unknown);
  writer.end_object();
}

FlowValidation to_owned(const FlowValidationView& view) {
  FlowValidation owned;
  internal::own(owned.message, view.message);
  internal::own(owned.severity, view.severity);
  internal::own(owned.details, view.details);
  internal::own(owned.type, view.type);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FlowValidation& in) {
  writer.begin_object();
  writer.member("message", in.message);
  writer.member("severity", in.severity);
  writer.member("details", in.details);
  writer.member("type", in.type);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
