// Decode tables and records of FlowExecutionSummaryView.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/flow_execution_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field flow_execution_summary_fields[] = {
    {"executionArn", &internal::string_type, offsetof(FlowExecutionSummaryView, execution_arn), internal::Slot::plain},
    {"flowAliasIdentifier", &internal::string_type, offsetof(FlowExecutionSummaryView, flow_alias_identifier),
     internal::Slot::plain},
    {"flowIdentifier", &internal::string_type, offsetof(FlowExecutionSummaryView, flow_identifier),
     internal::Slot::plain},
    {"flowVersion", &internal::string_type, offsetof(FlowExecutionSummaryView, flow_version), internal::Slot::plain},
    {"status", &schemas::flow_execution_status_type, offsetof(FlowExecutionSummaryView, status), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(FlowExecutionSummaryView, created_at), internal::Slot::plain},
    {"endedAt", &internal::date_time_type, offsetof(FlowExecutionSummaryView, ended_at), internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_flow_execution_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<FlowExecutionSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.time<"createdAt", Lead::brace>(view.created_at)) return nullptr;
  if (!in.time<"endedAt">(view.ended_at)) return nullptr;
  if (!in.text<"executionArn">(view.execution_arn)) return nullptr;
  if (!in.text<"flowAliasIdentifier">(view.flow_alias_identifier)) return nullptr;
  if (!in.text<"flowIdentifier">(view.flow_identifier)) return nullptr;
  if (!in.text<"flowVersion">(view.flow_version)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* flow_execution_summary_enumerations[] = {
    &schemas::flow_execution_status_type,
};
constexpr internal::CompiledRecord flow_execution_summary_record{read_flow_execution_summary,
                                                                 flow_execution_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema flow_execution_summary_schema = internal::structure_schema<FlowExecutionSummaryView>(
    "FlowExecutionSummary", flow_execution_summary_fields, &flow_execution_summary_record);
constinit const internal::Type flow_execution_summary_type =
    internal::structure_type<FlowExecutionSummaryView>(flow_execution_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const FlowExecutionSummaryView*) { return schemas::flow_execution_summary_schema; }

}  // namespace outcrop::bedrock_agent_runtime
