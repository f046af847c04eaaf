// Decode tables of AutomatedReasoningPolicySummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/automated_reasoning_policy_summary.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field automated_reasoning_policy_summary_fields[] = {
    {"policyArn", &internal::string_type, offsetof(AutomatedReasoningPolicySummaryView, policy_arn),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(AutomatedReasoningPolicySummaryView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(AutomatedReasoningPolicySummaryView, description),
     internal::Slot::optional},
    {"version", &internal::string_type, offsetof(AutomatedReasoningPolicySummaryView, version), internal::Slot::plain},
    {"policyId", &internal::string_type, offsetof(AutomatedReasoningPolicySummaryView, policy_id),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(AutomatedReasoningPolicySummaryView, created_at),
     internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(AutomatedReasoningPolicySummaryView, updated_at),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema automated_reasoning_policy_summary_schema =
    internal::structure_schema<AutomatedReasoningPolicySummaryView>("AutomatedReasoningPolicySummary",
                                                                    automated_reasoning_policy_summary_fields);
constinit const internal::Type automated_reasoning_policy_summary_type =
    internal::structure_type<AutomatedReasoningPolicySummaryView>(automated_reasoning_policy_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock
