// Decode tables of FlowSummaryView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/flow_summary.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field flow_summary_fields[] = {
    {"name", &internal::string_type, offsetof(FlowSummaryView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(FlowSummaryView, description), internal::Slot::optional},
    {"id", &internal::string_type, offsetof(FlowSummaryView, id), internal::Slot::plain},
    {"arn", &internal::string_type, offsetof(FlowSummaryView, arn), internal::Slot::plain},
    {"status", &schemas::flow_status_type, offsetof(FlowSummaryView, status), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(FlowSummaryView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(FlowSummaryView, updated_at), internal::Slot::plain},
    {"version", &internal::string_type, offsetof(FlowSummaryView, version), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema flow_summary_schema =
    internal::structure_schema<FlowSummaryView>("FlowSummary", flow_summary_fields);
constinit const internal::Type flow_summary_type = internal::structure_type<FlowSummaryView>(flow_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock_agent
