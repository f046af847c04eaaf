// Decode tables of GuardrailSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/guardrail_summary.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field guardrail_summary_fields[] = {
    {"id", &internal::string_type, offsetof(GuardrailSummaryView, id), internal::Slot::plain},
    {"arn", &internal::string_type, offsetof(GuardrailSummaryView, arn), internal::Slot::plain},
    {"status", &schemas::guardrail_status_type, offsetof(GuardrailSummaryView, status), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(GuardrailSummaryView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GuardrailSummaryView, description), internal::Slot::optional},
    {"version", &internal::string_type, offsetof(GuardrailSummaryView, version), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(GuardrailSummaryView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(GuardrailSummaryView, updated_at), internal::Slot::plain},
    {"crossRegionDetails", &schemas::guardrail_cross_region_details_type,
     offsetof(GuardrailSummaryView, cross_region_details), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema guardrail_summary_schema =
    internal::structure_schema<GuardrailSummaryView>("GuardrailSummary", guardrail_summary_fields);
constinit const internal::Type guardrail_summary_type =
    internal::structure_type<GuardrailSummaryView>(guardrail_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock
