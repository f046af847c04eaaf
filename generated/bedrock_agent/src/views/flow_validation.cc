// Decode tables and records of FlowValidationView and the shapes that only it holds.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/flow_validation.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field cyclic_connection_flow_validation_details_fields[] = {
    {"connection", &internal::string_type, offsetof(CyclicConnectionFlowValidationDetailsView, connection),
     internal::Slot::plain},
};

constexpr internal::Field duplicate_condition_expression_flow_validation_details_fields[] = {
    {"node", &internal::string_type, offsetof(DuplicateConditionExpressionFlowValidationDetailsView, node),
     internal::Slot::plain},
    {"expression", &internal::string_type, offsetof(DuplicateConditionExpressionFlowValidationDetailsView, expression),
     internal::Slot::plain, true},
};

constexpr internal::Field duplicate_connections_flow_validation_details_fields[] = {
    {"source", &internal::string_type, offsetof(DuplicateConnectionsFlowValidationDetailsView, source),
     internal::Slot::plain},
    {"target", &internal::string_type, offsetof(DuplicateConnectionsFlowValidationDetailsView, target),
     internal::Slot::plain},
};

constexpr internal::Field incompatible_connection_data_type_flow_validation_details_fields[] = {
    {"connection", &internal::string_type,
     offsetof(IncompatibleConnectionDataTypeFlowValidationDetailsView, connection), internal::Slot::plain},
};

constexpr internal::Field invalid_loop_boundary_flow_validation_details_fields[] = {
    {"connection", &internal::string_type, offsetof(InvalidLoopBoundaryFlowValidationDetailsView, connection),
     internal::Slot::plain},
    {"source", &internal::string_type, offsetof(InvalidLoopBoundaryFlowValidationDetailsView, source),
     internal::Slot::plain},
    {"target", &internal::string_type, offsetof(InvalidLoopBoundaryFlowValidationDetailsView, target),
     internal::Slot::plain},
};

constexpr internal::Field loop_incompatible_node_type_flow_validation_details_fields[] = {
    {"node", &internal::string_type, offsetof(LoopIncompatibleNodeTypeFlowValidationDetailsView, node),
     internal::Slot::plain},
    {"incompatibleNodeType", &schemas::incompatible_loop_node_type_type,
     offsetof(LoopIncompatibleNodeTypeFlowValidationDetailsView, incompatible_node_type), internal::Slot::plain},
    {"incompatibleNodeName", &internal::string_type,
     offsetof(LoopIncompatibleNodeTypeFlowValidationDetailsView, incompatible_node_name), internal::Slot::plain},
};

constexpr internal::Field malformed_condition_expression_flow_validation_details_fields[] = {
    {"node", &internal::string_type, offsetof(MalformedConditionExpressionFlowValidationDetailsView, node),
     internal::Slot::plain},
    {"condition", &internal::string_type, offsetof(MalformedConditionExpressionFlowValidationDetailsView, condition),
     internal::Slot::plain},
    {"cause", &internal::string_type, offsetof(MalformedConditionExpressionFlowValidationDetailsView, cause),
     internal::Slot::plain},
};

constexpr internal::Field malformed_node_input_expression_flow_validation_details_fields[] = {
    {"node", &internal::string_type, offsetof(MalformedNodeInputExpressionFlowValidationDetailsView, node),
     internal::Slot::plain},
    {"input", &internal::string_type, offsetof(MalformedNodeInputExpressionFlowValidationDetailsView, input),
     internal::Slot::plain},
    {"cause", &internal::string_type, offsetof(MalformedNodeInputExpressionFlowValidationDetailsView, cause),
     internal::Slot::plain},
};

constexpr internal::Field mismatched_node_input_type_flow_validation_details_fields[] = {
    {"node", &internal::string_type, offsetof(MismatchedNodeInputTypeFlowValidationDetailsView, node),
     internal::Slot::plain},
    {"input", &internal::string_type, offsetof(MismatchedNodeInputTypeFlowValidationDetailsView, input),
     internal::Slot::plain},
    {"expectedType", &schemas::flow_node_io_data_type_type,
     offsetof(MismatchedNodeInputTypeFlowValidationDetailsView, expected_type), internal::Slot::plain},
};

constexpr internal::Field mismatched_node_output_type_flow_validation_details_fields[] = {
    {"node", &internal::string_type, offsetof(MismatchedNodeOutputTypeFlowValidationDetailsView, node),
     internal::Slot::plain},
    {"output", &internal::string_type, offsetof(MismatchedNodeOutputTypeFlowValidationDetailsView, output),
     internal::Slot::plain},
    {"expectedType", &schemas::flow_node_io_data_type_type,
     offsetof(MismatchedNodeOutputTypeFlowValidationDetailsView, expected_type), internal::Slot::plain},
};

constexpr internal::Field missing_connection_configuration_flow_validation_details_fields[] = {
    {"connection", &internal::string_type,
     offsetof(MissingConnectionConfigurationFlowValidationDetailsView, connection), internal::Slot::plain},
};

constexpr internal::Field missing_default_condition_flow_validation_details_fields[] = {
    {"node", &internal::string_type, offsetof(MissingDefaultConditionFlowValidationDetailsView, node),
     internal::Slot::plain},
};

constexpr internal::Field missing_loop_controller_node_flow_validation_details_fields[] = {
    {"loopNode", &internal::string_type, offsetof(MissingLoopControllerNodeFlowValidationDetailsView, loop_node),
     internal::Slot::plain},
};

constexpr internal::Field missing_loop_input_node_flow_validation_details_fields[] = {
    {"loopNode", &internal::string_type, offsetof(MissingLoopInputNodeFlowValidationDetailsView, loop_node),
     internal::Slot::plain},
};

constexpr internal::Field missing_node_configuration_flow_validation_details_fields[] = {
    {"node", &internal::string_type, offsetof(MissingNodeConfigurationFlowValidationDetailsView, node),
     internal::Slot::plain},
};

constexpr internal::Field missing_node_input_flow_validation_details_fields[] = {
    {"node", &internal::string_type, offsetof(MissingNodeInputFlowValidationDetailsView, node), internal::Slot::plain},
    {"input", &internal::string_type, offsetof(MissingNodeInputFlowValidationDetailsView, input),
     internal::Slot::plain},
};

constexpr internal::Field missing_node_output_flow_validation_details_fields[] = {
    {"node", &internal::string_type, offsetof(MissingNodeOutputFlowValidationDetailsView, node), internal::Slot::plain},
    {"output", &internal::string_type, offsetof(MissingNodeOutputFlowValidationDetailsView, output),
     internal::Slot::plain},
};

constexpr internal::Field multiple_loop_controller_nodes_flow_validation_details_fields[] = {
    {"loopNode", &internal::string_type, offsetof(MultipleLoopControllerNodesFlowValidationDetailsView, loop_node),
     internal::Slot::plain},
};

constexpr internal::Field multiple_loop_input_nodes_flow_validation_details_fields[] = {
    {"loopNode", &internal::string_type, offsetof(MultipleLoopInputNodesFlowValidationDetailsView, loop_node),
     internal::Slot::plain},
};

constexpr internal::Field multiple_node_input_connections_flow_validation_details_fields[] = {
    {"node", &internal::string_type, offsetof(MultipleNodeInputConnectionsFlowValidationDetailsView, node),
     internal::Slot::plain},
    {"input", &internal::string_type, offsetof(MultipleNodeInputConnectionsFlowValidationDetailsView, input),
     internal::Slot::plain},
};

constexpr internal::Field unfulfilled_node_input_flow_validation_details_fields[] = {
    {"node", &internal::string_type, offsetof(UnfulfilledNodeInputFlowValidationDetailsView, node),
     internal::Slot::plain},
    {"input", &internal::string_type, offsetof(UnfulfilledNodeInputFlowValidationDetailsView, input),
     internal::Slot::plain},
};

constexpr internal::Field unknown_connection_condition_flow_validation_details_fields[] = {
    {"connection", &internal::string_type, offsetof(UnknownConnectionConditionFlowValidationDetailsView, connection),
     internal::Slot::plain},
};

constexpr internal::Field unknown_connection_source_flow_validation_details_fields[] = {
    {"connection", &internal::string_type, offsetof(UnknownConnectionSourceFlowValidationDetailsView, connection),
     internal::Slot::plain},
};

constexpr internal::Field unknown_connection_source_output_flow_validation_details_fields[] = {
    {"connection", &internal::string_type, offsetof(UnknownConnectionSourceOutputFlowValidationDetailsView, connection),
     internal::Slot::plain},
};

constexpr internal::Field unknown_connection_target_flow_validation_details_fields[] = {
    {"connection", &internal::string_type, offsetof(UnknownConnectionTargetFlowValidationDetailsView, connection),
     internal::Slot::plain},
};

constexpr internal::Field unknown_connection_target_input_flow_validation_details_fields[] = {
    {"connection", &internal::string_type, offsetof(UnknownConnectionTargetInputFlowValidationDetailsView, connection),
     internal::Slot::plain},
};

constexpr internal::Field unknown_node_input_flow_validation_details_fields[] = {
    {"node", &internal::string_type, offsetof(UnknownNodeInputFlowValidationDetailsView, node), internal::Slot::plain},
    {"input", &internal::string_type, offsetof(UnknownNodeInputFlowValidationDetailsView, input),
     internal::Slot::plain},
};

constexpr internal::Field unknown_node_output_flow_validation_details_fields[] = {
    {"node", &internal::string_type, offsetof(UnknownNodeOutputFlowValidationDetailsView, node), internal::Slot::plain},
    {"output", &internal::string_type, offsetof(UnknownNodeOutputFlowValidationDetailsView, output),
     internal::Slot::plain},
};

constexpr internal::Field unreachable_node_flow_validation_details_fields[] = {
    {"node", &internal::string_type, offsetof(UnreachableNodeFlowValidationDetailsView, node), internal::Slot::plain},
};

constexpr internal::Field unsatisfied_connection_conditions_flow_validation_details_fields[] = {
    {"connection", &internal::string_type,
     offsetof(UnsatisfiedConnectionConditionsFlowValidationDetailsView, connection), internal::Slot::plain},
};

constexpr internal::Field flow_validation_details_fields[] = {
    {"cyclicConnection", &schemas::cyclic_connection_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, cyclic_connection), internal::Slot::reference},
    {"duplicateConnections", &schemas::duplicate_connections_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, duplicate_connections), internal::Slot::reference},
    {"duplicateConditionExpression", &schemas::duplicate_condition_expression_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, duplicate_condition_expression), internal::Slot::reference},
    {"unreachableNode", &schemas::unreachable_node_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, unreachable_node), internal::Slot::reference},
    {"unknownConnectionSource", &schemas::unknown_connection_source_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, unknown_connection_source), internal::Slot::reference},
    {"unknownConnectionSourceOutput", &schemas::unknown_connection_source_output_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, unknown_connection_source_output), internal::Slot::reference},
    {"unknownConnectionTarget", &schemas::unknown_connection_target_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, unknown_connection_target), internal::Slot::reference},
    {"unknownConnectionTargetInput", &schemas::unknown_connection_target_input_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, unknown_connection_target_input), internal::Slot::reference},
    {"unknownConnectionCondition", &schemas::unknown_connection_condition_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, unknown_connection_condition), internal::Slot::reference},
    {"malformedConditionExpression", &schemas::malformed_condition_expression_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, malformed_condition_expression), internal::Slot::reference},
    {"malformedNodeInputExpression", &schemas::malformed_node_input_expression_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, malformed_node_input_expression), internal::Slot::reference},
    {"mismatchedNodeInputType", &schemas::mismatched_node_input_type_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, mismatched_node_input_type), internal::Slot::reference},
    {"mismatchedNodeOutputType", &schemas::mismatched_node_output_type_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, mismatched_node_output_type), internal::Slot::reference},
    {"incompatibleConnectionDataType", &schemas::incompatible_connection_data_type_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, incompatible_connection_data_type), internal::Slot::reference},
    {"missingConnectionConfiguration", &schemas::missing_connection_configuration_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, missing_connection_configuration), internal::Slot::reference},
    {"missingDefaultCondition", &schemas::missing_default_condition_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, missing_default_condition), internal::Slot::reference},
    {"missingEndingNodes", &schemas::missing_ending_nodes_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, missing_ending_nodes), internal::Slot::reference},
    {"missingNodeConfiguration", &schemas::missing_node_configuration_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, missing_node_configuration), internal::Slot::reference},
    {"missingNodeInput", &schemas::missing_node_input_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, missing_node_input), internal::Slot::reference},
    {"missingNodeOutput", &schemas::missing_node_output_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, missing_node_output), internal::Slot::reference},
    {"missingStartingNodes", &schemas::missing_starting_nodes_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, missing_starting_nodes), internal::Slot::reference},
    {"multipleNodeInputConnections", &schemas::multiple_node_input_connections_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, multiple_node_input_connections), internal::Slot::reference},
    {"unfulfilledNodeInput", &schemas::unfulfilled_node_input_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, unfulfilled_node_input), internal::Slot::reference},
    {"unsatisfiedConnectionConditions", &schemas::unsatisfied_connection_conditions_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, unsatisfied_connection_conditions), internal::Slot::reference},
    {"unspecified", &schemas::unspecified_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, unspecified), internal::Slot::reference},
    {"unknownNodeInput", &schemas::unknown_node_input_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, unknown_node_input), internal::Slot::reference},
    {"unknownNodeOutput", &schemas::unknown_node_output_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, unknown_node_output), internal::Slot::reference},
    {"missingLoopInputNode", &schemas::missing_loop_input_node_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, missing_loop_input_node), internal::Slot::reference},
    {"missingLoopControllerNode", &schemas::missing_loop_controller_node_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, missing_loop_controller_node), internal::Slot::reference},
    {"multipleLoopInputNodes", &schemas::multiple_loop_input_nodes_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, multiple_loop_input_nodes), internal::Slot::reference},
    {"multipleLoopControllerNodes", &schemas::multiple_loop_controller_nodes_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, multiple_loop_controller_nodes), internal::Slot::reference},
    {"loopIncompatibleNodeType", &schemas::loop_incompatible_node_type_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, loop_incompatible_node_type), internal::Slot::reference},
    {"invalidLoopBoundary", &schemas::invalid_loop_boundary_flow_validation_details_type,
     offsetof(FlowValidationDetailsView, invalid_loop_boundary), internal::Slot::reference},
};

constexpr internal::Field flow_validation_fields[] = {
    {"message", &internal::string_type, offsetof(FlowValidationView, message), internal::Slot::plain},
    {"severity", &schemas::flow_validation_severity_type, offsetof(FlowValidationView, severity),
     internal::Slot::plain},
    {"details", &schemas::flow_validation_details_type, offsetof(FlowValidationView, details),
     internal::Slot::reference},
    {"type", &schemas::flow_validation_type_type, offsetof(FlowValidationView, type), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_flow_validation(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<FlowValidationView>(to);
  internal::RecordReader in(reading, at);
  if (!in.value<"details", Lead::either>(schemas::flow_validation_details_type, internal::Slot::reference,
                                         &view.details))
    return nullptr;
  if (!in.text<"message", Lead::either>(view.message)) return nullptr;
  if (!in.choice<"severity", 0>(view.severity)) return nullptr;
  if (!in.choice<"type", 1>(view.type)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* flow_validation_enumerations[] = {
    &schemas::flow_validation_severity_type,
    &schemas::flow_validation_type_type,
};
constexpr internal::CompiledRecord flow_validation_record{read_flow_validation, flow_validation_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema cyclic_connection_flow_validation_details_schema =
    internal::structure_schema<CyclicConnectionFlowValidationDetailsView>(
        "CyclicConnectionFlowValidationDetails", cyclic_connection_flow_validation_details_fields);
constinit const internal::Type cyclic_connection_flow_validation_details_type =
    internal::structure_type<CyclicConnectionFlowValidationDetailsView>(
        cyclic_connection_flow_validation_details_schema);

constinit const internal::Schema duplicate_condition_expression_flow_validation_details_schema =
    internal::structure_schema<DuplicateConditionExpressionFlowValidationDetailsView>(
        "DuplicateConditionExpressionFlowValidationDetails",
        duplicate_condition_expression_flow_validation_details_fields);
constinit const internal::Type duplicate_condition_expression_flow_validation_details_type =
    internal::structure_type<DuplicateConditionExpressionFlowValidationDetailsView>(
        duplicate_condition_expression_flow_validation_details_schema);

constinit const internal::Schema duplicate_connections_flow_validation_details_schema =
    internal::structure_schema<DuplicateConnectionsFlowValidationDetailsView>(
        "DuplicateConnectionsFlowValidationDetails", duplicate_connections_flow_validation_details_fields);
constinit const internal::Type duplicate_connections_flow_validation_details_type =
    internal::structure_type<DuplicateConnectionsFlowValidationDetailsView>(
        duplicate_connections_flow_validation_details_schema);

constinit const internal::Schema incompatible_connection_data_type_flow_validation_details_schema =
    internal::structure_schema<IncompatibleConnectionDataTypeFlowValidationDetailsView>(
        "IncompatibleConnectionDataTypeFlowValidationDetails",
        incompatible_connection_data_type_flow_validation_details_fields);
constinit const internal::Type incompatible_connection_data_type_flow_validation_details_type =
    internal::structure_type<IncompatibleConnectionDataTypeFlowValidationDetailsView>(
        incompatible_connection_data_type_flow_validation_details_schema);

constinit const internal::Schema invalid_loop_boundary_flow_validation_details_schema =
    internal::structure_schema<InvalidLoopBoundaryFlowValidationDetailsView>(
        "InvalidLoopBoundaryFlowValidationDetails", invalid_loop_boundary_flow_validation_details_fields);
constinit const internal::Type invalid_loop_boundary_flow_validation_details_type =
    internal::structure_type<InvalidLoopBoundaryFlowValidationDetailsView>(
        invalid_loop_boundary_flow_validation_details_schema);

constinit const internal::Schema loop_incompatible_node_type_flow_validation_details_schema =
    internal::structure_schema<LoopIncompatibleNodeTypeFlowValidationDetailsView>(
        "LoopIncompatibleNodeTypeFlowValidationDetails", loop_incompatible_node_type_flow_validation_details_fields);
constinit const internal::Type loop_incompatible_node_type_flow_validation_details_type =
    internal::structure_type<LoopIncompatibleNodeTypeFlowValidationDetailsView>(
        loop_incompatible_node_type_flow_validation_details_schema);

constinit const internal::Schema malformed_condition_expression_flow_validation_details_schema =
    internal::structure_schema<MalformedConditionExpressionFlowValidationDetailsView>(
        "MalformedConditionExpressionFlowValidationDetails",
        malformed_condition_expression_flow_validation_details_fields);
constinit const internal::Type malformed_condition_expression_flow_validation_details_type =
    internal::structure_type<MalformedConditionExpressionFlowValidationDetailsView>(
        malformed_condition_expression_flow_validation_details_schema);

constinit const internal::Schema malformed_node_input_expression_flow_validation_details_schema =
    internal::structure_schema<MalformedNodeInputExpressionFlowValidationDetailsView>(
        "MalformedNodeInputExpressionFlowValidationDetails",
        malformed_node_input_expression_flow_validation_details_fields);
constinit const internal::Type malformed_node_input_expression_flow_validation_details_type =
    internal::structure_type<MalformedNodeInputExpressionFlowValidationDetailsView>(
        malformed_node_input_expression_flow_validation_details_schema);

constinit const internal::Schema mismatched_node_input_type_flow_validation_details_schema =
    internal::structure_schema<MismatchedNodeInputTypeFlowValidationDetailsView>(
        "MismatchedNodeInputTypeFlowValidationDetails", mismatched_node_input_type_flow_validation_details_fields);
constinit const internal::Type mismatched_node_input_type_flow_validation_details_type =
    internal::structure_type<MismatchedNodeInputTypeFlowValidationDetailsView>(
        mismatched_node_input_type_flow_validation_details_schema);

constinit const internal::Schema mismatched_node_output_type_flow_validation_details_schema =
    internal::structure_schema<MismatchedNodeOutputTypeFlowValidationDetailsView>(
        "MismatchedNodeOutputTypeFlowValidationDetails", mismatched_node_output_type_flow_validation_details_fields);
constinit const internal::Type mismatched_node_output_type_flow_validation_details_type =
    internal::structure_type<MismatchedNodeOutputTypeFlowValidationDetailsView>(
        mismatched_node_output_type_flow_validation_details_schema);

constinit const internal::Schema missing_connection_configuration_flow_validation_details_schema =
    internal::structure_schema<MissingConnectionConfigurationFlowValidationDetailsView>(
        "MissingConnectionConfigurationFlowValidationDetails",
        missing_connection_configuration_flow_validation_details_fields);
constinit const internal::Type missing_connection_configuration_flow_validation_details_type =
    internal::structure_type<MissingConnectionConfigurationFlowValidationDetailsView>(
        missing_connection_configuration_flow_validation_details_schema);

constinit const internal::Schema missing_default_condition_flow_validation_details_schema =
    internal::structure_schema<MissingDefaultConditionFlowValidationDetailsView>(
        "MissingDefaultConditionFlowValidationDetails", missing_default_condition_flow_validation_details_fields);
constinit const internal::Type missing_default_condition_flow_validation_details_type =
    internal::structure_type<MissingDefaultConditionFlowValidationDetailsView>(
        missing_default_condition_flow_validation_details_schema);

constinit const internal::Schema missing_ending_nodes_flow_validation_details_schema =
    internal::structure_schema<MissingEndingNodesFlowValidationDetailsView>("MissingEndingNodesFlowValidationDetails");
constinit const internal::Type missing_ending_nodes_flow_validation_details_type =
    internal::structure_type<MissingEndingNodesFlowValidationDetailsView>(
        missing_ending_nodes_flow_validation_details_schema);

constinit const internal::Schema missing_loop_controller_node_flow_validation_details_schema =
    internal::structure_schema<MissingLoopControllerNodeFlowValidationDetailsView>(
        "MissingLoopControllerNodeFlowValidationDetails", missing_loop_controller_node_flow_validation_details_fields);
constinit const internal::Type missing_loop_controller_node_flow_validation_details_type =
    internal::structure_type<MissingLoopControllerNodeFlowValidationDetailsView>(
        missing_loop_controller_node_flow_validation_details_schema);

constinit const internal::Schema missing_loop_input_node_flow_validation_details_schema =
    internal::structure_schema<MissingLoopInputNodeFlowValidationDetailsView>(
        "MissingLoopInputNodeFlowValidationDetails", missing_loop_input_node_flow_validation_details_fields);
constinit const internal::Type missing_loop_input_node_flow_validation_details_type =
    internal::structure_type<MissingLoopInputNodeFlowValidationDetailsView>(
        missing_loop_input_node_flow_validation_details_schema);

constinit const internal::Schema missing_node_configuration_flow_validation_details_schema =
    internal::structure_schema<MissingNodeConfigurationFlowValidationDetailsView>(
        "MissingNodeConfigurationFlowValidationDetails", missing_node_configuration_flow_validation_details_fields);
constinit const internal::Type missing_node_configuration_flow_validation_details_type =
    internal::structure_type<MissingNodeConfigurationFlowValidationDetailsView>(
        missing_node_configuration_flow_validation_details_schema);

constinit const internal::Schema missing_node_input_flow_validation_details_schema =
    internal::structure_schema<MissingNodeInputFlowValidationDetailsView>(
        "MissingNodeInputFlowValidationDetails", missing_node_input_flow_validation_details_fields);
constinit const internal::Type missing_node_input_flow_validation_details_type =
    internal::structure_type<MissingNodeInputFlowValidationDetailsView>(
        missing_node_input_flow_validation_details_schema);

constinit const internal::Schema missing_node_output_flow_validation_details_schema =
    internal::structure_schema<MissingNodeOutputFlowValidationDetailsView>(
        "MissingNodeOutputFlowValidationDetails", missing_node_output_flow_validation_details_fields);
constinit const internal::Type missing_node_output_flow_validation_details_type =
    internal::structure_type<MissingNodeOutputFlowValidationDetailsView>(
        missing_node_output_flow_validation_details_schema);

constinit const internal::Schema missing_starting_nodes_flow_validation_details_schema =
    internal::structure_schema<MissingStartingNodesFlowValidationDetailsView>(
        "MissingStartingNodesFlowValidationDetails");
constinit const internal::Type missing_starting_nodes_flow_validation_details_type =
    internal::structure_type<MissingStartingNodesFlowValidationDetailsView>(
        missing_starting_nodes_flow_validation_details_schema);

constinit const internal::Schema multiple_loop_controller_nodes_flow_validation_details_schema =
    internal::structure_schema<MultipleLoopControllerNodesFlowValidationDetailsView>(
        "MultipleLoopControllerNodesFlowValidationDetails",
        multiple_loop_controller_nodes_flow_validation_details_fields);
constinit const internal::Type multiple_loop_controller_nodes_flow_validation_details_type =
    internal::structure_type<MultipleLoopControllerNodesFlowValidationDetailsView>(
        multiple_loop_controller_nodes_flow_validation_details_schema);

constinit const internal::Schema multiple_loop_input_nodes_flow_validation_details_schema =
    internal::structure_schema<MultipleLoopInputNodesFlowValidationDetailsView>(
        "MultipleLoopInputNodesFlowValidationDetails", multiple_loop_input_nodes_flow_validation_details_fields);
constinit const internal::Type multiple_loop_input_nodes_flow_validation_details_type =
    internal::structure_type<MultipleLoopInputNodesFlowValidationDetailsView>(
        multiple_loop_input_nodes_flow_validation_details_schema);

constinit const internal::Schema multiple_node_input_connections_flow_validation_details_schema =
    internal::structure_schema<MultipleNodeInputConnectionsFlowValidationDetailsView>(
        "MultipleNodeInputConnectionsFlowValidationDetails",
        multiple_node_input_connections_flow_validation_details_fields);
constinit const internal::Type multiple_node_input_connections_flow_validation_details_type =
    internal::structure_type<MultipleNodeInputConnectionsFlowValidationDetailsView>(
        multiple_node_input_connections_flow_validation_details_schema);

constinit const internal::Schema unfulfilled_node_input_flow_validation_details_schema =
    internal::structure_schema<UnfulfilledNodeInputFlowValidationDetailsView>(
        "UnfulfilledNodeInputFlowValidationDetails", unfulfilled_node_input_flow_validation_details_fields);
constinit const internal::Type unfulfilled_node_input_flow_validation_details_type =
    internal::structure_type<UnfulfilledNodeInputFlowValidationDetailsView>(
        unfulfilled_node_input_flow_validation_details_schema);

constinit const internal::Schema unknown_connection_condition_flow_validation_details_schema =
    internal::structure_schema<UnknownConnectionConditionFlowValidationDetailsView>(
        "UnknownConnectionConditionFlowValidationDetails", unknown_connection_condition_flow_validation_details_fields);
constinit const internal::Type unknown_connection_condition_flow_validation_details_type =
    internal::structure_type<UnknownConnectionConditionFlowValidationDetailsView>(
        unknown_connection_condition_flow_validation_details_schema);

constinit const internal::Schema unknown_connection_source_flow_validation_details_schema =
    internal::structure_schema<UnknownConnectionSourceFlowValidationDetailsView>(
        "UnknownConnectionSourceFlowValidationDetails", unknown_connection_source_flow_validation_details_fields);
constinit const internal::Type unknown_connection_source_flow_validation_details_type =
    internal::structure_type<UnknownConnectionSourceFlowValidationDetailsView>(
        unknown_connection_source_flow_validation_details_schema);

constinit const internal::Schema unknown_connection_source_output_flow_validation_details_schema =
    internal::structure_schema<UnknownConnectionSourceOutputFlowValidationDetailsView>(
        "UnknownConnectionSourceOutputFlowValidationDetails",
        unknown_connection_source_output_flow_validation_details_fields);
constinit const internal::Type unknown_connection_source_output_flow_validation_details_type =
    internal::structure_type<UnknownConnectionSourceOutputFlowValidationDetailsView>(
        unknown_connection_source_output_flow_validation_details_schema);

constinit const internal::Schema unknown_connection_target_flow_validation_details_schema =
    internal::structure_schema<UnknownConnectionTargetFlowValidationDetailsView>(
        "UnknownConnectionTargetFlowValidationDetails", unknown_connection_target_flow_validation_details_fields);
constinit const internal::Type unknown_connection_target_flow_validation_details_type =
    internal::structure_type<UnknownConnectionTargetFlowValidationDetailsView>(
        unknown_connection_target_flow_validation_details_schema);

constinit const internal::Schema unknown_connection_target_input_flow_validation_details_schema =
    internal::structure_schema<UnknownConnectionTargetInputFlowValidationDetailsView>(
        "UnknownConnectionTargetInputFlowValidationDetails",
        unknown_connection_target_input_flow_validation_details_fields);
constinit const internal::Type unknown_connection_target_input_flow_validation_details_type =
    internal::structure_type<UnknownConnectionTargetInputFlowValidationDetailsView>(
        unknown_connection_target_input_flow_validation_details_schema);

constinit const internal::Schema unknown_node_input_flow_validation_details_schema =
    internal::structure_schema<UnknownNodeInputFlowValidationDetailsView>(
        "UnknownNodeInputFlowValidationDetails", unknown_node_input_flow_validation_details_fields);
constinit const internal::Type unknown_node_input_flow_validation_details_type =
    internal::structure_type<UnknownNodeInputFlowValidationDetailsView>(
        unknown_node_input_flow_validation_details_schema);

constinit const internal::Schema unknown_node_output_flow_validation_details_schema =
    internal::structure_schema<UnknownNodeOutputFlowValidationDetailsView>(
        "UnknownNodeOutputFlowValidationDetails", unknown_node_output_flow_validation_details_fields);
constinit const internal::Type unknown_node_output_flow_validation_details_type =
    internal::structure_type<UnknownNodeOutputFlowValidationDetailsView>(
        unknown_node_output_flow_validation_details_schema);

constinit const internal::Schema unreachable_node_flow_validation_details_schema =
    internal::structure_schema<UnreachableNodeFlowValidationDetailsView>(
        "UnreachableNodeFlowValidationDetails", unreachable_node_flow_validation_details_fields);
constinit const internal::Type unreachable_node_flow_validation_details_type =
    internal::structure_type<UnreachableNodeFlowValidationDetailsView>(unreachable_node_flow_validation_details_schema);

constinit const internal::Schema unsatisfied_connection_conditions_flow_validation_details_schema =
    internal::structure_schema<UnsatisfiedConnectionConditionsFlowValidationDetailsView>(
        "UnsatisfiedConnectionConditionsFlowValidationDetails",
        unsatisfied_connection_conditions_flow_validation_details_fields);
constinit const internal::Type unsatisfied_connection_conditions_flow_validation_details_type =
    internal::structure_type<UnsatisfiedConnectionConditionsFlowValidationDetailsView>(
        unsatisfied_connection_conditions_flow_validation_details_schema);

constinit const internal::Schema unspecified_flow_validation_details_schema =
    internal::structure_schema<UnspecifiedFlowValidationDetailsView>("UnspecifiedFlowValidationDetails");
constinit const internal::Type unspecified_flow_validation_details_type =
    internal::structure_type<UnspecifiedFlowValidationDetailsView>(unspecified_flow_validation_details_schema);

constinit const internal::Schema flow_validation_details_schema =
    internal::union_schema<FlowValidationDetailsView>("FlowValidationDetails", flow_validation_details_fields);
constinit const internal::Type flow_validation_details_type =
    internal::union_type<FlowValidationDetailsView>(flow_validation_details_schema);

constinit const internal::Schema flow_validation_schema =
    internal::structure_schema<FlowValidationView>("FlowValidation", flow_validation_fields, &flow_validation_record);
constinit const internal::Type flow_validation_type =
    internal::structure_type<FlowValidationView>(flow_validation_schema);

}  // namespace schemas

const internal::Schema& schema_of(const CyclicConnectionFlowValidationDetailsView*) {
  return schemas::cyclic_connection_flow_validation_details_schema;
}
const internal::Schema& schema_of(const DuplicateConditionExpressionFlowValidationDetailsView*) {
  return schemas::duplicate_condition_expression_flow_validation_details_schema;
}
const internal::Schema& schema_of(const DuplicateConnectionsFlowValidationDetailsView*) {
  return schemas::duplicate_connections_flow_validation_details_schema;
}
const internal::Schema& schema_of(const IncompatibleConnectionDataTypeFlowValidationDetailsView*) {
  return schemas::incompatible_connection_data_type_flow_validation_details_schema;
}
const internal::Schema& schema_of(const InvalidLoopBoundaryFlowValidationDetailsView*) {
  return schemas::invalid_loop_boundary_flow_validation_details_schema;
}
const internal::Schema& schema_of(const LoopIncompatibleNodeTypeFlowValidationDetailsView*) {
  return schemas::loop_incompatible_node_type_flow_validation_details_schema;
}
const internal::Schema& schema_of(const MalformedConditionExpressionFlowValidationDetailsView*) {
  return schemas::malformed_condition_expression_flow_validation_details_schema;
}
const internal::Schema& schema_of(const MalformedNodeInputExpressionFlowValidationDetailsView*) {
  return schemas::malformed_node_input_expression_flow_validation_details_schema;
}
const internal::Schema& schema_of(const MismatchedNodeInputTypeFlowValidationDetailsView*) {
  return schemas::mismatched_node_input_type_flow_validation_details_schema;
}
const internal::Schema& schema_of(const MismatchedNodeOutputTypeFlowValidationDetailsView*) {
  return schemas::mismatched_node_output_type_flow_validation_details_schema;
}
const internal::Schema& schema_of(const MissingConnectionConfigurationFlowValidationDetailsView*) {
  return schemas::missing_connection_configuration_flow_validation_details_schema;
}
const internal::Schema& schema_of(const MissingDefaultConditionFlowValidationDetailsView*) {
  return schemas::missing_default_condition_flow_validation_details_schema;
}
const internal::Schema& schema_of(const MissingEndingNodesFlowValidationDetailsView*) {
  return schemas::missing_ending_nodes_flow_validation_details_schema;
}
const internal::Schema& schema_of(const MissingLoopControllerNodeFlowValidationDetailsView*) {
  return schemas::missing_loop_controller_node_flow_validation_details_schema;
}
const internal::Schema& schema_of(const MissingLoopInputNodeFlowValidationDetailsView*) {
  return schemas::missing_loop_input_node_flow_validation_details_schema;
}
const internal::Schema& schema_of(const MissingNodeConfigurationFlowValidationDetailsView*) {
  return schemas::missing_node_configuration_flow_validation_details_schema;
}
const internal::Schema& schema_of(const MissingNodeInputFlowValidationDetailsView*) {
  return schemas::missing_node_input_flow_validation_details_schema;
}
const internal::Schema& schema_of(const MissingNodeOutputFlowValidationDetailsView*) {
  return schemas::missing_node_output_flow_validation_details_schema;
}
const internal::Schema& schema_of(const MissingStartingNodesFlowValidationDetailsView*) {
  return schemas::missing_starting_nodes_flow_validation_details_schema;
}
const internal::Schema& schema_of(const MultipleLoopControllerNodesFlowValidationDetailsView*) {
  return schemas::multiple_loop_controller_nodes_flow_validation_details_schema;
}
const internal::Schema& schema_of(const MultipleLoopInputNodesFlowValidationDetailsView*) {
  return schemas::multiple_loop_input_nodes_flow_validation_details_schema;
}
const internal::Schema& schema_of(const MultipleNodeInputConnectionsFlowValidationDetailsView*) {
  return schemas::multiple_node_input_connections_flow_validation_details_schema;
}
const internal::Schema& schema_of(const UnfulfilledNodeInputFlowValidationDetailsView*) {
  return schemas::unfulfilled_node_input_flow_validation_details_schema;
}
const internal::Schema& schema_of(const UnknownConnectionConditionFlowValidationDetailsView*) {
  return schemas::unknown_connection_condition_flow_validation_details_schema;
}
const internal::Schema& schema_of(const UnknownConnectionSourceFlowValidationDetailsView*) {
  return schemas::unknown_connection_source_flow_validation_details_schema;
}
const internal::Schema& schema_of(const UnknownConnectionSourceOutputFlowValidationDetailsView*) {
  return schemas::unknown_connection_source_output_flow_validation_details_schema;
}
const internal::Schema& schema_of(const UnknownConnectionTargetFlowValidationDetailsView*) {
  return schemas::unknown_connection_target_flow_validation_details_schema;
}
const internal::Schema& schema_of(const UnknownConnectionTargetInputFlowValidationDetailsView*) {
  return schemas::unknown_connection_target_input_flow_validation_details_schema;
}
const internal::Schema& schema_of(const UnknownNodeInputFlowValidationDetailsView*) {
  return schemas::unknown_node_input_flow_validation_details_schema;
}
const internal::Schema& schema_of(const UnknownNodeOutputFlowValidationDetailsView*) {
  return schemas::unknown_node_output_flow_validation_details_schema;
}
const internal::Schema& schema_of(const UnreachableNodeFlowValidationDetailsView*) {
  return schemas::unreachable_node_flow_validation_details_schema;
}
const internal::Schema& schema_of(const UnsatisfiedConnectionConditionsFlowValidationDetailsView*) {
  return schemas::unsatisfied_connection_conditions_flow_validation_details_schema;
}
const internal::Schema& schema_of(const UnspecifiedFlowValidationDetailsView*) {
  return schemas::unspecified_flow_validation_details_schema;
}
const internal::Schema& schema_of(const FlowValidationDetailsView*) { return schemas::flow_validation_details_schema; }
const internal::Schema& schema_of(const FlowValidationView*) { return schemas::flow_validation_schema; }

}  // namespace outcrop::bedrock_agent
