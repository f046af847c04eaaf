// Decode tables of AutomatedReasoningPolicyBuildWorkflowSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/automated_reasoning_policy_build_workflow_summary.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field automated_reasoning_policy_build_workflow_summary_fields[] = {
    {"policyArn", &internal::string_type, offsetof(AutomatedReasoningPolicyBuildWorkflowSummaryView, policy_arn),
     internal::Slot::plain},
    {"buildWorkflowId", &internal::string_type,
     offsetof(AutomatedReasoningPolicyBuildWorkflowSummaryView, build_workflow_id), internal::Slot::plain},
    {"status", &schemas::automated_reasoning_policy_build_workflow_status_type,
     offsetof(AutomatedReasoningPolicyBuildWorkflowSummaryView, status), internal::Slot::plain},
    {"buildWorkflowType", &schemas::automated_reasoning_policy_build_workflow_type_type,
     offsetof(AutomatedReasoningPolicyBuildWorkflowSummaryView, build_workflow_type), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(AutomatedReasoningPolicyBuildWorkflowSummaryView, created_at),
     internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(AutomatedReasoningPolicyBuildWorkflowSummaryView, updated_at),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema automated_reasoning_policy_build_workflow_summary_schema =
    internal::structure_schema<AutomatedReasoningPolicyBuildWorkflowSummaryView>(
        "AutomatedReasoningPolicyBuildWorkflowSummary", automated_reasoning_policy_build_workflow_summary_fields);
constinit const internal::Type automated_reasoning_policy_build_workflow_summary_type =
    internal::structure_type<AutomatedReasoningPolicyBuildWorkflowSummaryView>(
        automated_reasoning_policy_build_workflow_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock
