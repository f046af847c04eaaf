// Decode tables of FlowVersionSummaryView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/flow_version_summary.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field flow_version_summary_fields[] = {
    {"id", &internal::string_type, offsetof(FlowVersionSummaryView, id), internal::Slot::plain},
    {"arn", &internal::string_type, offsetof(FlowVersionSummaryView, arn), internal::Slot::plain},
    {"status", &schemas::flow_status_type, offsetof(FlowVersionSummaryView, status), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(FlowVersionSummaryView, created_at), internal::Slot::plain},
    {"version", &internal::string_type, offsetof(FlowVersionSummaryView, version), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema flow_version_summary_schema =
    internal::structure_schema<FlowVersionSummaryView>("FlowVersionSummary", flow_version_summary_fields);
constinit const internal::Type flow_version_summary_type =
    internal::structure_type<FlowVersionSummaryView>(flow_version_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock_agent
