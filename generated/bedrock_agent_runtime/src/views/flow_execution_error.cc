// Decode tables of FlowExecutionErrorView.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/flow_execution_error.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field flow_execution_error_fields[] = {
    {"nodeName", &internal::string_type, offsetof(FlowExecutionErrorView, node_name), internal::Slot::optional},
    {"error", &schemas::flow_execution_error_type_type, offsetof(FlowExecutionErrorView, error), internal::Slot::plain},
    {"message", &internal::string_type, offsetof(FlowExecutionErrorView, message), internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema flow_execution_error_schema =
    internal::structure_schema<FlowExecutionErrorView>("FlowExecutionError", flow_execution_error_fields);
constinit const internal::Type flow_execution_error_type =
    internal::structure_type<FlowExecutionErrorView>(flow_execution_error_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock_agent_runtime
