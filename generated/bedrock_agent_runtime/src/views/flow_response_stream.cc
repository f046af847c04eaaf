// Decode tables of FlowResponseStreamView and the shapes that only it holds.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/flow_response_stream.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field flow_completion_event_fields[] = {
    {"completionReason", &schemas::flow_completion_reason_type, offsetof(FlowCompletionEventView, completion_reason),
     internal::Slot::plain, true},
};

constexpr internal::Field flow_multi_turn_input_content_fields[] = {
    {"document", &internal::document_type, offsetof(FlowMultiTurnInputContentView, document),
     internal::Slot::reference},
};

constexpr internal::Field flow_multi_turn_input_request_event_fields[] = {
    {"nodeName", &internal::string_type, offsetof(FlowMultiTurnInputRequestEventView, node_name), internal::Slot::plain,
     true},
    {"nodeType", &schemas::node_type_type, offsetof(FlowMultiTurnInputRequestEventView, node_type),
     internal::Slot::plain, true},
    {"content", &schemas::flow_multi_turn_input_content_type, offsetof(FlowMultiTurnInputRequestEventView, content),
     internal::Slot::plain, true},
};

constexpr internal::Field flow_output_content_fields[] = {
    {"document", &internal::document_type, offsetof(FlowOutputContentView, document), internal::Slot::reference},
};

constexpr internal::Field flow_output_event_fields[] = {
    {"nodeName", &internal::string_type, offsetof(FlowOutputEventView, node_name), internal::Slot::plain, true},
    {"nodeType", &schemas::node_type_type, offsetof(FlowOutputEventView, node_type), internal::Slot::plain, true},
    {"content", &schemas::flow_output_content_type, offsetof(FlowOutputEventView, content), internal::Slot::plain,
     true},
};

constexpr internal::Field flow_trace_condition_fields[] = {
    {"conditionName", &internal::string_type, offsetof(FlowTraceConditionView, condition_name), internal::Slot::plain,
     true},
};

constexpr internal::Type flow_trace_condition_node_result_event_satisfied_conditions_type =
    internal::list_type<FlowTraceConditionView>(schemas::flow_trace_condition_type);
constexpr internal::Field flow_trace_condition_node_result_event_fields[] = {
    {"nodeName", &internal::string_type, offsetof(FlowTraceConditionNodeResultEventView, node_name),
     internal::Slot::plain, true},
    {"timestamp", &internal::date_time_type, offsetof(FlowTraceConditionNodeResultEventView, timestamp),
     internal::Slot::plain, true},
    {"satisfiedConditions", &flow_trace_condition_node_result_event_satisfied_conditions_type,
     offsetof(FlowTraceConditionNodeResultEventView, satisfied_conditions), internal::Slot::plain, true},
};

constexpr internal::Type trace_elements_agent_traces_type =
    internal::list_type<TracePartView>(schemas::trace_part_type);
constexpr internal::Field trace_elements_fields[] = {
    {"agentTraces", &trace_elements_agent_traces_type, offsetof(TraceElementsView, agent_traces),
     internal::Slot::reference, true},
};

constexpr internal::Field flow_trace_dependency_event_fields[] = {
    {"nodeName", &internal::string_type, offsetof(FlowTraceDependencyEventView, node_name), internal::Slot::plain,
     true},
    {"timestamp", &internal::date_time_type, offsetof(FlowTraceDependencyEventView, timestamp), internal::Slot::plain,
     true},
    {"traceElements", &schemas::trace_elements_type, offsetof(FlowTraceDependencyEventView, trace_elements),
     internal::Slot::plain, true},
};

constexpr internal::Field flow_trace_node_action_event_fields[] = {
    {"nodeName", &internal::string_type, offsetof(FlowTraceNodeActionEventView, node_name), internal::Slot::plain,
     true},
    {"timestamp", &internal::date_time_type, offsetof(FlowTraceNodeActionEventView, timestamp), internal::Slot::plain,
     true},
    {"requestId", &internal::string_type, offsetof(FlowTraceNodeActionEventView, request_id), internal::Slot::plain,
     true},
    {"serviceName", &internal::string_type, offsetof(FlowTraceNodeActionEventView, service_name), internal::Slot::plain,
     true},
    {"operationName", &internal::string_type, offsetof(FlowTraceNodeActionEventView, operation_name),
     internal::Slot::plain, true},
    {"operationRequest", &internal::document_type, offsetof(FlowTraceNodeActionEventView, operation_request),
     internal::Slot::optional, true},
    {"operationResponse", &internal::document_type, offsetof(FlowTraceNodeActionEventView, operation_response),
     internal::Slot::optional, true},
};

constexpr internal::Field flow_trace_node_input_content_fields[] = {
    {"document", &internal::document_type, offsetof(FlowTraceNodeInputContentView, document), internal::Slot::reference,
     true},
};

constexpr internal::Field flow_trace_node_input_execution_chain_item_fields[] = {
    {"nodeName", &internal::string_type, offsetof(FlowTraceNodeInputExecutionChainItemView, node_name),
     internal::Slot::plain, true},
    {"index", &internal::int32_type, offsetof(FlowTraceNodeInputExecutionChainItemView, index),
     internal::Slot::optional, true},
    {"type", &schemas::flow_control_node_type_type, offsetof(FlowTraceNodeInputExecutionChainItemView, type),
     internal::Slot::plain, true},
};

constexpr internal::Field flow_trace_node_input_source_fields[] = {
    {"nodeName", &internal::string_type, offsetof(FlowTraceNodeInputSourceView, node_name), internal::Slot::plain,
     true},
    {"outputFieldName", &internal::string_type, offsetof(FlowTraceNodeInputSourceView, output_field_name),
     internal::Slot::plain, true},
    {"expression", &internal::string_type, offsetof(FlowTraceNodeInputSourceView, expression), internal::Slot::plain,
     true},
};

constexpr internal::Type flow_trace_node_input_field_execution_chain_type =
    internal::list_type<FlowTraceNodeInputExecutionChainItemView>(
        schemas::flow_trace_node_input_execution_chain_item_type);
constexpr internal::Field flow_trace_node_input_field_fields[] = {
    {"nodeInputName", &internal::string_type, offsetof(FlowTraceNodeInputFieldView, node_input_name),
     internal::Slot::plain, true},
    {"content", &schemas::flow_trace_node_input_content_type, offsetof(FlowTraceNodeInputFieldView, content),
     internal::Slot::plain, true},
    {"source", &schemas::flow_trace_node_input_source_type, offsetof(FlowTraceNodeInputFieldView, source),
     internal::Slot::reference, true},
    {"type", &schemas::flow_node_io_data_type_type, offsetof(FlowTraceNodeInputFieldView, type), internal::Slot::plain,
     true},
    {"category", &schemas::flow_node_input_category_type, offsetof(FlowTraceNodeInputFieldView, category),
     internal::Slot::plain, true},
    {"executionChain", &flow_trace_node_input_field_execution_chain_type,
     offsetof(FlowTraceNodeInputFieldView, execution_chain), internal::Slot::plain, true},
};

constexpr internal::Type flow_trace_node_input_event_fields_type =
    internal::list_type<FlowTraceNodeInputFieldView>(schemas::flow_trace_node_input_field_type);
constexpr internal::Field flow_trace_node_input_event_fields[] = {
    {"nodeName", &internal::string_type, offsetof(FlowTraceNodeInputEventView, node_name), internal::Slot::plain, true},
    {"timestamp", &internal::date_time_type, offsetof(FlowTraceNodeInputEventView, timestamp), internal::Slot::plain,
     true},
    {"fields", &flow_trace_node_input_event_fields_type, offsetof(FlowTraceNodeInputEventView, fields),
     internal::Slot::plain, true},
};

constexpr internal::Field flow_trace_node_output_content_fields[] = {
    {"document", &internal::document_type, offsetof(FlowTraceNodeOutputContentView, document),
     internal::Slot::reference},
};

constexpr internal::Field flow_trace_node_output_next_fields[] = {
    {"nodeName", &internal::string_type, offsetof(FlowTraceNodeOutputNextView, node_name), internal::Slot::plain, true},
    {"inputFieldName", &internal::string_type, offsetof(FlowTraceNodeOutputNextView, input_field_name),
     internal::Slot::plain, true},
};

constexpr internal::Type flow_trace_node_output_field_next_type =
    internal::list_type<FlowTraceNodeOutputNextView>(schemas::flow_trace_node_output_next_type);
constexpr internal::Field flow_trace_node_output_field_fields[] = {
    {"nodeOutputName", &internal::string_type, offsetof(FlowTraceNodeOutputFieldView, node_output_name),
     internal::Slot::plain, true},
    {"content", &schemas::flow_trace_node_output_content_type, offsetof(FlowTraceNodeOutputFieldView, content),
     internal::Slot::plain, true},
    {"next", &flow_trace_node_output_field_next_type, offsetof(FlowTraceNodeOutputFieldView, next),
     internal::Slot::plain, true},
    {"type", &schemas::flow_node_io_data_type_type, offsetof(FlowTraceNodeOutputFieldView, type), internal::Slot::plain,
     true},
};

constexpr internal::Type flow_trace_node_output_event_fields_type =
    internal::list_type<FlowTraceNodeOutputFieldView>(schemas::flow_trace_node_output_field_type);
constexpr internal::Field flow_trace_node_output_event_fields[] = {
    {"nodeName", &internal::string_type, offsetof(FlowTraceNodeOutputEventView, node_name), internal::Slot::plain,
     true},
    {"timestamp", &internal::date_time_type, offsetof(FlowTraceNodeOutputEventView, timestamp), internal::Slot::plain,
     true},
    {"fields", &flow_trace_node_output_event_fields_type, offsetof(FlowTraceNodeOutputEventView, fields),
     internal::Slot::plain, true},
};

constexpr internal::Field flow_trace_fields[] = {
    {"nodeInputTrace", &schemas::flow_trace_node_input_event_type, offsetof(FlowTraceView, node_input_trace),
     internal::Slot::reference, true},
    {"nodeOutputTrace", &schemas::flow_trace_node_output_event_type, offsetof(FlowTraceView, node_output_trace),
     internal::Slot::reference, true},
    {"conditionNodeResultTrace", &schemas::flow_trace_condition_node_result_event_type,
     offsetof(FlowTraceView, condition_node_result_trace), internal::Slot::reference, true},
    {"nodeActionTrace", &schemas::flow_trace_node_action_event_type, offsetof(FlowTraceView, node_action_trace),
     internal::Slot::reference, true},
    {"nodeDependencyTrace", &schemas::flow_trace_dependency_event_type, offsetof(FlowTraceView, node_dependency_trace),
     internal::Slot::reference, true},
};

constexpr internal::Field flow_trace_event_fields[] = {
    {"trace", &schemas::flow_trace_type, offsetof(FlowTraceEventView, trace), internal::Slot::plain, true},
};

constexpr internal::Field flow_response_stream_fields[] = {
    {"flowOutputEvent", &schemas::flow_output_event_type, offsetof(FlowResponseStreamView, flow_output_event),
     internal::Slot::reference, true},
    {"flowCompletionEvent", &schemas::flow_completion_event_type,
     offsetof(FlowResponseStreamView, flow_completion_event), internal::Slot::reference, true},
    {"flowTraceEvent", &schemas::flow_trace_event_type, offsetof(FlowResponseStreamView, flow_trace_event),
     internal::Slot::reference},
    {"flowMultiTurnInputRequestEvent", &schemas::flow_multi_turn_input_request_event_type,
     offsetof(FlowResponseStreamView, flow_multi_turn_input_request_event), internal::Slot::reference, true},
};

}  // namespace

namespace schemas {

constinit const internal::Schema flow_completion_event_schema =
    internal::structure_schema<FlowCompletionEventView>("FlowCompletionEvent", flow_completion_event_fields);
constinit const internal::Type flow_completion_event_type =
    internal::structure_type<FlowCompletionEventView>(flow_completion_event_schema);

constinit const internal::Schema flow_multi_turn_input_content_schema =
    internal::union_schema<FlowMultiTurnInputContentView>("FlowMultiTurnInputContent",
                                                          flow_multi_turn_input_content_fields);
constinit const internal::Type flow_multi_turn_input_content_type =
    internal::union_type<FlowMultiTurnInputContentView>(flow_multi_turn_input_content_schema);

constinit const internal::Schema flow_multi_turn_input_request_event_schema =
    internal::structure_schema<FlowMultiTurnInputRequestEventView>("FlowMultiTurnInputRequestEvent",
                                                                   flow_multi_turn_input_request_event_fields);
constinit const internal::Type flow_multi_turn_input_request_event_type =
    internal::structure_type<FlowMultiTurnInputRequestEventView>(flow_multi_turn_input_request_event_schema);

constinit const internal::Schema flow_output_content_schema =
    internal::union_schema<FlowOutputContentView>("FlowOutputContent", flow_output_content_fields);
constinit const internal::Type flow_output_content_type =
    internal::union_type<FlowOutputContentView>(flow_output_content_schema);

constinit const internal::Schema flow_output_event_schema =
    internal::structure_schema<FlowOutputEventView>("FlowOutputEvent", flow_output_event_fields);
constinit const internal::Type flow_output_event_type =
    internal::structure_type<FlowOutputEventView>(flow_output_event_schema);

constinit const internal::Schema flow_trace_condition_schema =
    internal::structure_schema<FlowTraceConditionView>("FlowTraceCondition", flow_trace_condition_fields);
constinit const internal::Type flow_trace_condition_type =
    internal::structure_type<FlowTraceConditionView>(flow_trace_condition_schema);

constinit const internal::Schema flow_trace_condition_node_result_event_schema =
    internal::structure_schema<FlowTraceConditionNodeResultEventView>("FlowTraceConditionNodeResultEvent",
                                                                      flow_trace_condition_node_result_event_fields);
constinit const internal::Type flow_trace_condition_node_result_event_type =
    internal::structure_type<FlowTraceConditionNodeResultEventView>(flow_trace_condition_node_result_event_schema);

constinit const internal::Schema trace_elements_schema =
    internal::union_schema<TraceElementsView>("TraceElements", trace_elements_fields);
constinit const internal::Type trace_elements_type = internal::union_type<TraceElementsView>(trace_elements_schema);

constinit const internal::Schema flow_trace_dependency_event_schema =
    internal::structure_schema<FlowTraceDependencyEventView>("FlowTraceDependencyEvent",
                                                             flow_trace_dependency_event_fields);
constinit const internal::Type flow_trace_dependency_event_type =
    internal::structure_type<FlowTraceDependencyEventView>(flow_trace_dependency_event_schema);

constinit const internal::Schema flow_trace_node_action_event_schema =
    internal::structure_schema<FlowTraceNodeActionEventView>("FlowTraceNodeActionEvent",
                                                             flow_trace_node_action_event_fields);
constinit const internal::Type flow_trace_node_action_event_type =
    internal::structure_type<FlowTraceNodeActionEventView>(flow_trace_node_action_event_schema);

constinit const internal::Schema flow_trace_node_input_content_schema =
    internal::union_schema<FlowTraceNodeInputContentView>("FlowTraceNodeInputContent",
                                                          flow_trace_node_input_content_fields);
constinit const internal::Type flow_trace_node_input_content_type =
    internal::union_type<FlowTraceNodeInputContentView>(flow_trace_node_input_content_schema);

constinit const internal::Schema flow_trace_node_input_execution_chain_item_schema =
    internal::structure_schema<FlowTraceNodeInputExecutionChainItemView>(
        "FlowTraceNodeInputExecutionChainItem", flow_trace_node_input_execution_chain_item_fields);
constinit const internal::Type flow_trace_node_input_execution_chain_item_type =
    internal::structure_type<FlowTraceNodeInputExecutionChainItemView>(
        flow_trace_node_input_execution_chain_item_schema);

constinit const internal::Schema flow_trace_node_input_source_schema =
    internal::structure_schema<FlowTraceNodeInputSourceView>("FlowTraceNodeInputSource",
                                                             flow_trace_node_input_source_fields);
constinit const internal::Type flow_trace_node_input_source_type =
    internal::structure_type<FlowTraceNodeInputSourceView>(flow_trace_node_input_source_schema);

constinit const internal::Schema flow_trace_node_input_field_schema =
    internal::structure_schema<FlowTraceNodeInputFieldView>("FlowTraceNodeInputField",
                                                            flow_trace_node_input_field_fields);
constinit const internal::Type flow_trace_node_input_field_type =
    internal::structure_type<FlowTraceNodeInputFieldView>(flow_trace_node_input_field_schema);

constinit const internal::Schema flow_trace_node_input_event_schema =
    internal::structure_schema<FlowTraceNodeInputEventView>("FlowTraceNodeInputEvent",
                                                            flow_trace_node_input_event_fields);
constinit const internal::Type flow_trace_node_input_event_type =
    internal::structure_type<FlowTraceNodeInputEventView>(flow_trace_node_input_event_schema);

constinit const internal::Schema flow_trace_node_output_content_schema =
    internal::union_schema<FlowTraceNodeOutputContentView>("FlowTraceNodeOutputContent",
                                                           flow_trace_node_output_content_fields);
constinit const internal::Type flow_trace_node_output_content_type =
    internal::union_type<FlowTraceNodeOutputContentView>(flow_trace_node_output_content_schema);

constinit const internal::Schema flow_trace_node_output_next_schema =
    internal::structure_schema<FlowTraceNodeOutputNextView>("FlowTraceNodeOutputNext",
                                                            flow_trace_node_output_next_fields);
constinit const internal::Type flow_trace_node_output_next_type =
    internal::structure_type<FlowTraceNodeOutputNextView>(flow_trace_node_output_next_schema);

constinit const internal::Schema flow_trace_node_output_field_schema =
    internal::structure_schema<FlowTraceNodeOutputFieldView>("FlowTraceNodeOutputField",
                                                             flow_trace_node_output_field_fields);
constinit const internal::Type flow_trace_node_output_field_type =
    internal::structure_type<FlowTraceNodeOutputFieldView>(flow_trace_node_output_field_schema);

constinit const internal::Schema flow_trace_node_output_event_schema =
    internal::structure_schema<FlowTraceNodeOutputEventView>("FlowTraceNodeOutputEvent",
                                                             flow_trace_node_output_event_fields);
constinit const internal::Type flow_trace_node_output_event_type =
    internal::structure_type<FlowTraceNodeOutputEventView>(flow_trace_node_output_event_schema);

constinit const internal::Schema flow_trace_schema =
    internal::union_schema<FlowTraceView>("FlowTrace", flow_trace_fields);
constinit const internal::Type flow_trace_type = internal::union_type<FlowTraceView>(flow_trace_schema);

constinit const internal::Schema flow_trace_event_schema =
    internal::structure_schema<FlowTraceEventView>("FlowTraceEvent", flow_trace_event_fields);
constinit const internal::Type flow_trace_event_type =
    internal::structure_type<FlowTraceEventView>(flow_trace_event_schema);

constinit const internal::Schema flow_response_stream_schema =
    internal::union_schema<FlowResponseStreamView>("FlowResponseStream", flow_response_stream_fields);
constinit const internal::Type flow_response_stream_type =
    internal::union_type<FlowResponseStreamView>(flow_response_stream_schema);

}  // namespace schemas

const internal::Schema& schema_of(const FlowCompletionEventView*) { return schemas::flow_completion_event_schema; }
const internal::Schema& schema_of(const FlowMultiTurnInputContentView*) {
  return schemas::flow_multi_turn_input_content_schema;
}
const internal::Schema& schema_of(const FlowMultiTurnInputRequestEventView*) {
  return schemas::flow_multi_turn_input_request_event_schema;
}
const internal::Schema& schema_of(const FlowOutputContentView*) { return schemas::flow_output_content_schema; }
const internal::Schema& schema_of(const FlowOutputEventView*) { return schemas::flow_output_event_schema; }
const internal::Schema& schema_of(const FlowTraceConditionView*) { return schemas::flow_trace_condition_schema; }
const internal::Schema& schema_of(const FlowTraceConditionNodeResultEventView*) {
  return schemas::flow_trace_condition_node_result_event_schema;
}
const internal::Schema& schema_of(const TraceElementsView*) { return schemas::trace_elements_schema; }
const internal::Schema& schema_of(const FlowTraceDependencyEventView*) {
  return schemas::flow_trace_dependency_event_schema;
}
const internal::Schema& schema_of(const FlowTraceNodeActionEventView*) {
  return schemas::flow_trace_node_action_event_schema;
}
const internal::Schema& schema_of(const FlowTraceNodeInputContentView*) {
  return schemas::flow_trace_node_input_content_schema;
}
const internal::Schema& schema_of(const FlowTraceNodeInputExecutionChainItemView*) {
  return schemas::flow_trace_node_input_execution_chain_item_schema;
}
const internal::Schema& schema_of(const FlowTraceNodeInputSourceView*) {
  return schemas::flow_trace_node_input_source_schema;
}
const internal::Schema& schema_of(const FlowTraceNodeInputFieldView*) {
  return schemas::flow_trace_node_input_field_schema;
}
const internal::Schema& schema_of(const FlowTraceNodeInputEventView*) {
  return schemas::flow_trace_node_input_event_schema;
}
const internal::Schema& schema_of(const FlowTraceNodeOutputContentView*) {
  return schemas::flow_trace_node_output_content_schema;
}
const internal::Schema& schema_of(const FlowTraceNodeOutputNextView*) {
  return schemas::flow_trace_node_output_next_schema;
}
const internal::Schema& schema_of(const FlowTraceNodeOutputFieldView*) {
  return schemas::flow_trace_node_output_field_schema;
}
const internal::Schema& schema_of(const FlowTraceNodeOutputEventView*) {
  return schemas::flow_trace_node_output_event_schema;
}
const internal::Schema& schema_of(const FlowTraceView*) { return schemas::flow_trace_schema; }
const internal::Schema& schema_of(const FlowTraceEventView*) { return schemas::flow_trace_event_schema; }
const internal::Schema& schema_of(const FlowResponseStreamView*) { return schemas::flow_response_stream_schema; }

}  // namespace outcrop::bedrock_agent_runtime
