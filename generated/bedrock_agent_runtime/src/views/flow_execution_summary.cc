// Decode tables of FlowExecutionSummaryView.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/flow_execution_summary.h"

#include <cstddef>

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

}  // namespace

namespace schemas {

constinit const internal::Schema flow_execution_summary_schema =
    internal::structure_schema<FlowExecutionSummaryView>("FlowExecutionSummary", flow_execution_summary_fields);
constinit const internal::Type flow_execution_summary_type =
    internal::structure_type<FlowExecutionSummaryView>(flow_execution_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock_agent_runtime
