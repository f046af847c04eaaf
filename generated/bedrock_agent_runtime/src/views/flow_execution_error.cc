// Decode tables and records of FlowExecutionErrorView.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/flow_execution_error.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field flow_execution_error_fields[] = {
    {"nodeName", &internal::string_type, offsetof(FlowExecutionErrorView, node_name), internal::Slot::optional},
    {"error", &schemas::flow_execution_error_type_type, offsetof(FlowExecutionErrorView, error), internal::Slot::plain},
    {"message", &internal::string_type, offsetof(FlowExecutionErrorView, message), internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_flow_execution_error(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<FlowExecutionErrorView>(to);
  internal::RecordReader in(reading, at);
  if (!in.choice<"error", 0, Lead::either>(view.error)) return nullptr;
  if (!in.text<"message", Lead::either>(view.message)) return nullptr;
  if (!in.text<"nodeName", Lead::either>(view.node_name)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* flow_execution_error_enumerations[] = {
    &schemas::flow_execution_error_type_type,
};
constexpr internal::CompiledRecord flow_execution_error_record{read_flow_execution_error,
                                                               flow_execution_error_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema flow_execution_error_schema = internal::structure_schema<FlowExecutionErrorView>(
    "FlowExecutionError", flow_execution_error_fields, &flow_execution_error_record);
constinit const internal::Type flow_execution_error_type =
    internal::structure_type<FlowExecutionErrorView>(flow_execution_error_schema);

}  // namespace schemas

const internal::Schema& schema_of(const FlowExecutionErrorView*) { return schemas::flow_execution_error_schema; }

}  // namespace outcrop::bedrock_agent_runtime
