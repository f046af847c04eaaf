// Decode tables of FlowExecutionEventView and the shapes that only it holds.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/flow_execution_event.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field satisfied_condition_fields[] = {
    {"conditionName", &internal::string_type, offsetof(SatisfiedConditionView, condition_name), internal::Slot::plain,
     true},
};

constexpr internal::Type condition_result_event_satisfied_conditions_type =
    internal::list_type<SatisfiedConditionView>(schemas::satisfied_condition_type);
constexpr internal::Field condition_result_event_fields[] = {
    {"nodeName", &internal::string_type, offsetof(ConditionResultEventView, node_name), internal::Slot::plain, true},
    {"timestamp", &internal::date_time_type, offsetof(ConditionResultEventView, timestamp), internal::Slot::plain,
     true},
    {"satisfiedConditions", &condition_result_event_satisfied_conditions_type,
     offsetof(ConditionResultEventView, satisfied_conditions), internal::Slot::plain, true},
};

constexpr internal::Field flow_execution_content_fields[] = {
    {"document", &internal::document_type, offsetof(FlowExecutionContentView, document), internal::Slot::reference,
     true},
};

constexpr internal::Field flow_input_field_fields[] = {
    {"name", &internal::string_type, offsetof(FlowInputFieldView, name), internal::Slot::plain, true},
    {"content", &schemas::flow_execution_content_type, offsetof(FlowInputFieldView, content), internal::Slot::plain,
     true},
};

constexpr internal::Type flow_execution_input_event_fields_type =
    internal::list_type<FlowInputFieldView>(schemas::flow_input_field_type);
constexpr internal::Field flow_execution_input_event_fields[] = {
    {"nodeName", &internal::string_type, offsetof(FlowExecutionInputEventView, node_name), internal::Slot::plain, true},
    {"timestamp", &internal::date_time_type, offsetof(FlowExecutionInputEventView, timestamp), internal::Slot::plain,
     true},
    {"fields", &flow_execution_input_event_fields_type, offsetof(FlowExecutionInputEventView, fields),
     internal::Slot::plain, true},
};

constexpr internal::Field flow_output_field_fields[] = {
    {"name", &internal::string_type, offsetof(FlowOutputFieldView, name), internal::Slot::plain, true},
    {"content", &schemas::flow_execution_content_type, offsetof(FlowOutputFieldView, content), internal::Slot::plain,
     true},
};

constexpr internal::Type flow_execution_output_event_fields_type =
    internal::list_type<FlowOutputFieldView>(schemas::flow_output_field_type);
constexpr internal::Field flow_execution_output_event_fields[] = {
    {"nodeName", &internal::string_type, offsetof(FlowExecutionOutputEventView, node_name), internal::Slot::plain,
     true},
    {"timestamp", &internal::date_time_type, offsetof(FlowExecutionOutputEventView, timestamp), internal::Slot::plain,
     true},
    {"fields", &flow_execution_output_event_fields_type, offsetof(FlowExecutionOutputEventView, fields),
     internal::Slot::plain, true},
};

constexpr internal::Field flow_failure_event_fields[] = {
    {"timestamp", &internal::date_time_type, offsetof(FlowFailureEventView, timestamp), internal::Slot::plain, true},
    {"errorCode", &schemas::flow_error_code_type, offsetof(FlowFailureEventView, error_code), internal::Slot::plain,
     true},
    {"errorMessage", &internal::string_type, offsetof(FlowFailureEventView, error_message), internal::Slot::plain,
     true},
};

constexpr internal::Field node_action_event_fields[] = {
    {"nodeName", &internal::string_type, offsetof(NodeActionEventView, node_name), internal::Slot::plain, true},
    {"timestamp", &internal::date_time_type, offsetof(NodeActionEventView, timestamp), internal::Slot::plain, true},
    {"requestId", &internal::string_type, offsetof(NodeActionEventView, request_id), internal::Slot::plain, true},
    {"serviceName", &internal::string_type, offsetof(NodeActionEventView, service_name), internal::Slot::plain, true},
    {"operationName", &internal::string_type, offsetof(NodeActionEventView, operation_name), internal::Slot::plain,
     true},
    {"operationRequest", &internal::document_type, offsetof(NodeActionEventView, operation_request),
     internal::Slot::optional, true},
    {"operationResponse", &internal::document_type, offsetof(NodeActionEventView, operation_response),
     internal::Slot::optional, true},
};

constexpr internal::Type node_trace_elements_agent_traces_type =
    internal::list_type<TracePartView>(schemas::trace_part_type);
constexpr internal::Field node_trace_elements_fields[] = {
    {"agentTraces", &node_trace_elements_agent_traces_type, offsetof(NodeTraceElementsView, agent_traces),
     internal::Slot::reference, true},
};

constexpr internal::Field node_dependency_event_fields[] = {
    {"nodeName", &internal::string_type, offsetof(NodeDependencyEventView, node_name), internal::Slot::plain, true},
    {"timestamp", &internal::date_time_type, offsetof(NodeDependencyEventView, timestamp), internal::Slot::plain, true},
    {"traceElements", &schemas::node_trace_elements_type, offsetof(NodeDependencyEventView, trace_elements),
     internal::Slot::plain, true},
};

constexpr internal::Field node_failure_event_fields[] = {
    {"nodeName", &internal::string_type, offsetof(NodeFailureEventView, node_name), internal::Slot::plain, true},
    {"timestamp", &internal::date_time_type, offsetof(NodeFailureEventView, timestamp), internal::Slot::plain, true},
    {"errorCode", &schemas::node_error_code_type, offsetof(NodeFailureEventView, error_code), internal::Slot::plain,
     true},
    {"errorMessage", &internal::string_type, offsetof(NodeFailureEventView, error_message), internal::Slot::plain,
     true},
};

constexpr internal::Field node_execution_content_fields[] = {
    {"document", &internal::document_type, offsetof(NodeExecutionContentView, document), internal::Slot::reference,
     true},
};

constexpr internal::Field node_input_execution_chain_item_fields[] = {
    {"nodeName", &internal::string_type, offsetof(NodeInputExecutionChainItemView, node_name), internal::Slot::plain},
    {"index", &internal::int32_type, offsetof(NodeInputExecutionChainItemView, index), internal::Slot::optional},
    {"type", &schemas::flow_control_node_type_type, offsetof(NodeInputExecutionChainItemView, type),
     internal::Slot::plain},
};

constexpr internal::Field node_input_source_fields[] = {
    {"nodeName", &internal::string_type, offsetof(NodeInputSourceView, node_name), internal::Slot::plain},
    {"outputFieldName", &internal::string_type, offsetof(NodeInputSourceView, output_field_name),
     internal::Slot::plain},
    {"expression", &internal::string_type, offsetof(NodeInputSourceView, expression), internal::Slot::plain, true},
};

constexpr internal::Type node_input_field_execution_chain_type =
    internal::list_type<NodeInputExecutionChainItemView>(schemas::node_input_execution_chain_item_type);
constexpr internal::Field node_input_field_fields[] = {
    {"name", &internal::string_type, offsetof(NodeInputFieldView, name), internal::Slot::plain, true},
    {"content", &schemas::node_execution_content_type, offsetof(NodeInputFieldView, content), internal::Slot::plain,
     true},
    {"source", &schemas::node_input_source_type, offsetof(NodeInputFieldView, source), internal::Slot::reference, true},
    {"type", &schemas::flow_node_io_data_type_type, offsetof(NodeInputFieldView, type), internal::Slot::plain, true},
    {"category", &schemas::flow_node_input_category_type, offsetof(NodeInputFieldView, category), internal::Slot::plain,
     true},
    {"executionChain", &node_input_field_execution_chain_type, offsetof(NodeInputFieldView, execution_chain),
     internal::Slot::plain, true},
};

constexpr internal::Type node_input_event_fields_type =
    internal::list_type<NodeInputFieldView>(schemas::node_input_field_type);
constexpr internal::Field node_input_event_fields[] = {
    {"nodeName", &internal::string_type, offsetof(NodeInputEventView, node_name), internal::Slot::plain, true},
    {"timestamp", &internal::date_time_type, offsetof(NodeInputEventView, timestamp), internal::Slot::plain, true},
    {"fields", &node_input_event_fields_type, offsetof(NodeInputEventView, fields), internal::Slot::plain, true},
};

constexpr internal::Field node_output_next_fields[] = {
    {"nodeName", &internal::string_type, offsetof(NodeOutputNextView, node_name), internal::Slot::plain, true},
    {"inputFieldName", &internal::string_type, offsetof(NodeOutputNextView, input_field_name), internal::Slot::plain,
     true},
};

constexpr internal::Type node_output_field_next_type =
    internal::list_type<NodeOutputNextView>(schemas::node_output_next_type);
constexpr internal::Field node_output_field_fields[] = {
    {"name", &internal::string_type, offsetof(NodeOutputFieldView, name), internal::Slot::plain, true},
    {"content", &schemas::node_execution_content_type, offsetof(NodeOutputFieldView, content), internal::Slot::plain,
     true},
    {"next", &node_output_field_next_type, offsetof(NodeOutputFieldView, next), internal::Slot::plain, true},
    {"type", &schemas::flow_node_io_data_type_type, offsetof(NodeOutputFieldView, type), internal::Slot::plain, true},
};

constexpr internal::Type node_output_event_fields_type =
    internal::list_type<NodeOutputFieldView>(schemas::node_output_field_type);
constexpr internal::Field node_output_event_fields[] = {
    {"nodeName", &internal::string_type, offsetof(NodeOutputEventView, node_name), internal::Slot::plain, true},
    {"timestamp", &internal::date_time_type, offsetof(NodeOutputEventView, timestamp), internal::Slot::plain, true},
    {"fields", &node_output_event_fields_type, offsetof(NodeOutputEventView, fields), internal::Slot::plain, true},
};

constexpr internal::Field flow_execution_event_fields[] = {
    {"flowInputEvent", &schemas::flow_execution_input_event_type, offsetof(FlowExecutionEventView, flow_input_event),
     internal::Slot::reference, true},
    {"flowOutputEvent", &schemas::flow_execution_output_event_type, offsetof(FlowExecutionEventView, flow_output_event),
     internal::Slot::reference, true},
    {"nodeInputEvent", &schemas::node_input_event_type, offsetof(FlowExecutionEventView, node_input_event),
     internal::Slot::reference, true},
    {"nodeOutputEvent", &schemas::node_output_event_type, offsetof(FlowExecutionEventView, node_output_event),
     internal::Slot::reference, true},
    {"conditionResultEvent", &schemas::condition_result_event_type,
     offsetof(FlowExecutionEventView, condition_result_event), internal::Slot::reference, true},
    {"nodeFailureEvent", &schemas::node_failure_event_type, offsetof(FlowExecutionEventView, node_failure_event),
     internal::Slot::reference, true},
    {"flowFailureEvent", &schemas::flow_failure_event_type, offsetof(FlowExecutionEventView, flow_failure_event),
     internal::Slot::reference, true},
    {"nodeActionEvent", &schemas::node_action_event_type, offsetof(FlowExecutionEventView, node_action_event),
     internal::Slot::reference, true},
    {"nodeDependencyEvent", &schemas::node_dependency_event_type,
     offsetof(FlowExecutionEventView, node_dependency_event), internal::Slot::reference, true},
};

}  // namespace

namespace schemas {

constinit const internal::Schema satisfied_condition_schema =
    internal::structure_schema<SatisfiedConditionView>("SatisfiedCondition", satisfied_condition_fields);
constinit const internal::Type satisfied_condition_type =
    internal::structure_type<SatisfiedConditionView>(satisfied_condition_schema);

constinit const internal::Schema condition_result_event_schema =
    internal::structure_schema<ConditionResultEventView>("ConditionResultEvent", condition_result_event_fields);
constinit const internal::Type condition_result_event_type =
    internal::structure_type<ConditionResultEventView>(condition_result_event_schema);

constinit const internal::Schema flow_execution_content_schema =
    internal::union_schema<FlowExecutionContentView>("FlowExecutionContent", flow_execution_content_fields);
constinit const internal::Type flow_execution_content_type =
    internal::union_type<FlowExecutionContentView>(flow_execution_content_schema);

constinit const internal::Schema flow_input_field_schema =
    internal::structure_schema<FlowInputFieldView>("FlowInputField", flow_input_field_fields);
constinit const internal::Type flow_input_field_type =
    internal::structure_type<FlowInputFieldView>(flow_input_field_schema);

constinit const internal::Schema flow_execution_input_event_schema =
    internal::structure_schema<FlowExecutionInputEventView>("FlowExecutionInputEvent",
                                                            flow_execution_input_event_fields);
constinit const internal::Type flow_execution_input_event_type =
    internal::structure_type<FlowExecutionInputEventView>(flow_execution_input_event_schema);

constinit const internal::Schema flow_output_field_schema =
    internal::structure_schema<FlowOutputFieldView>("FlowOutputField", flow_output_field_fields);
constinit const internal::Type flow_output_field_type =
    internal::structure_type<FlowOutputFieldView>(flow_output_field_schema);

constinit const internal::Schema flow_execution_output_event_schema =
    internal::structure_schema<FlowExecutionOutputEventView>("FlowExecutionOutputEvent",
                                                             flow_execution_output_event_fields);
constinit const internal::Type flow_execution_output_event_type =
    internal::structure_type<FlowExecutionOutputEventView>(flow_execution_output_event_schema);

constinit const internal::Schema flow_failure_event_schema =
    internal::structure_schema<FlowFailureEventView>("FlowFailureEvent", flow_failure_event_fields);
constinit const internal::Type flow_failure_event_type =
    internal::structure_type<FlowFailureEventView>(flow_failure_event_schema);

constinit const internal::Schema node_action_event_schema =
    internal::structure_schema<NodeActionEventView>("NodeActionEvent", node_action_event_fields);
constinit const internal::Type node_action_event_type =
    internal::structure_type<NodeActionEventView>(node_action_event_schema);

constinit const internal::Schema node_trace_elements_schema =
    internal::union_schema<NodeTraceElementsView>("NodeTraceElements", node_trace_elements_fields);
constinit const internal::Type node_trace_elements_type =
    internal::union_type<NodeTraceElementsView>(node_trace_elements_schema);

constinit const internal::Schema node_dependency_event_schema =
    internal::structure_schema<NodeDependencyEventView>("NodeDependencyEvent", node_dependency_event_fields);
constinit const internal::Type node_dependency_event_type =
    internal::structure_type<NodeDependencyEventView>(node_dependency_event_schema);

constinit const internal::Schema node_failure_event_schema =
    internal::structure_schema<NodeFailureEventView>("NodeFailureEvent", node_failure_event_fields);
constinit const internal::Type node_failure_event_type =
    internal::structure_type<NodeFailureEventView>(node_failure_event_schema);

constinit const internal::Schema node_execution_content_schema =
    internal::union_schema<NodeExecutionContentView>("NodeExecutionContent", node_execution_content_fields);
constinit const internal::Type node_execution_content_type =
    internal::union_type<NodeExecutionContentView>(node_execution_content_schema);

constinit const internal::Schema node_input_execution_chain_item_schema =
    internal::structure_schema<NodeInputExecutionChainItemView>("NodeInputExecutionChainItem",
                                                                node_input_execution_chain_item_fields);
constinit const internal::Type node_input_execution_chain_item_type =
    internal::structure_type<NodeInputExecutionChainItemView>(node_input_execution_chain_item_schema);

constinit const internal::Schema node_input_source_schema =
    internal::structure_schema<NodeInputSourceView>("NodeInputSource", node_input_source_fields);
constinit const internal::Type node_input_source_type =
    internal::structure_type<NodeInputSourceView>(node_input_source_schema);

constinit const internal::Schema node_input_field_schema =
    internal::structure_schema<NodeInputFieldView>("NodeInputField", node_input_field_fields);
constinit const internal::Type node_input_field_type =
    internal::structure_type<NodeInputFieldView>(node_input_field_schema);

constinit const internal::Schema node_input_event_schema =
    internal::structure_schema<NodeInputEventView>("NodeInputEvent", node_input_event_fields);
constinit const internal::Type node_input_event_type =
    internal::structure_type<NodeInputEventView>(node_input_event_schema);

constinit const internal::Schema node_output_next_schema =
    internal::structure_schema<NodeOutputNextView>("NodeOutputNext", node_output_next_fields);
constinit const internal::Type node_output_next_type =
    internal::structure_type<NodeOutputNextView>(node_output_next_schema);

constinit const internal::Schema node_output_field_schema =
    internal::structure_schema<NodeOutputFieldView>("NodeOutputField", node_output_field_fields);
constinit const internal::Type node_output_field_type =
    internal::structure_type<NodeOutputFieldView>(node_output_field_schema);

constinit const internal::Schema node_output_event_schema =
    internal::structure_schema<NodeOutputEventView>("NodeOutputEvent", node_output_event_fields);
constinit const internal::Type node_output_event_type =
    internal::structure_type<NodeOutputEventView>(node_output_event_schema);

constinit const internal::Schema flow_execution_event_schema =
    internal::union_schema<FlowExecutionEventView>("FlowExecutionEvent", flow_execution_event_fields);
constinit const internal::Type flow_execution_event_type =
    internal::union_type<FlowExecutionEventView>(flow_execution_event_schema);

}  // namespace schemas

const internal::Schema& schema_of(const SatisfiedConditionView*) { return schemas::satisfied_condition_schema; }
const internal::Schema& schema_of(const ConditionResultEventView*) { return schemas::condition_result_event_schema; }
const internal::Schema& schema_of(const FlowExecutionContentView*) { return schemas::flow_execution_content_schema; }
const internal::Schema& schema_of(const FlowInputFieldView*) { return schemas::flow_input_field_schema; }
const internal::Schema& schema_of(const FlowExecutionInputEventView*) {
  return schemas::flow_execution_input_event_schema;
}
const internal::Schema& schema_of(const FlowOutputFieldView*) { return schemas::flow_output_field_schema; }
const internal::Schema& schema_of(const FlowExecutionOutputEventView*) {
  return schemas::flow_execution_output_event_schema;
}
const internal::Schema& schema_of(const FlowFailureEventView*) { return schemas::flow_failure_event_schema; }
const internal::Schema& schema_of(const NodeActionEventView*) { return schemas::node_action_event_schema; }
const internal::Schema& schema_of(const NodeTraceElementsView*) { return schemas::node_trace_elements_schema; }
const internal::Schema& schema_of(const NodeDependencyEventView*) { return schemas::node_dependency_event_schema; }
const internal::Schema& schema_of(const NodeFailureEventView*) { return schemas::node_failure_event_schema; }
const internal::Schema& schema_of(const NodeExecutionContentView*) { return schemas::node_execution_content_schema; }
const internal::Schema& schema_of(const NodeInputExecutionChainItemView*) {
  return schemas::node_input_execution_chain_item_schema;
}
const internal::Schema& schema_of(const NodeInputSourceView*) { return schemas::node_input_source_schema; }
const internal::Schema& schema_of(const NodeInputFieldView*) { return schemas::node_input_field_schema; }
const internal::Schema& schema_of(const NodeInputEventView*) { return schemas::node_input_event_schema; }
const internal::Schema& schema_of(const NodeOutputNextView*) { return schemas::node_output_next_schema; }
const internal::Schema& schema_of(const NodeOutputFieldView*) { return schemas::node_output_field_schema; }
const internal::Schema& schema_of(const NodeOutputEventView*) { return schemas::node_output_event_schema; }
const internal::Schema& schema_of(const FlowExecutionEventView*) { return schemas::flow_execution_event_schema; }

}  // namespace outcrop::bedrock_agent_runtime
