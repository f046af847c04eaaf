// Decode tables and records of AutomatedReasoningPolicyBuildWorkflowSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/automated_reasoning_policy_build_workflow_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
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

OUTCROP_RECORDS_BEGIN

const char* read_automated_reasoning_policy_build_workflow_summary(internal::RecordReading& reading, const char* at,
                                                                   void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<AutomatedReasoningPolicyBuildWorkflowSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"buildWorkflowId", Lead::brace>(view.build_workflow_id)) return nullptr;
  if (!in.choice<"buildWorkflowType", 0>(view.build_workflow_type)) return nullptr;
  if (!in.time<"createdAt">(view.created_at)) return nullptr;
  if (!in.text<"policyArn">(view.policy_arn)) return nullptr;
  if (!in.choice<"status", 1>(view.status)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* automated_reasoning_policy_build_workflow_summary_enumerations[] = {
    &schemas::automated_reasoning_policy_build_workflow_type_type,
    &schemas::automated_reasoning_policy_build_workflow_status_type,
};
constexpr internal::CompiledRecord automated_reasoning_policy_build_workflow_summary_record{
    read_automated_reasoning_policy_build_workflow_summary,
    automated_reasoning_policy_build_workflow_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema automated_reasoning_policy_build_workflow_summary_schema =
    internal::structure_schema<AutomatedReasoningPolicyBuildWorkflowSummaryView>(
        "AutomatedReasoningPolicyBuildWorkflowSummary", automated_reasoning_policy_build_workflow_summary_fields,
        &automated_reasoning_policy_build_workflow_summary_record);
constinit const internal::Type automated_reasoning_policy_build_workflow_summary_type =
    internal::structure_type<AutomatedReasoningPolicyBuildWorkflowSummaryView>(
        automated_reasoning_policy_build_workflow_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AutomatedReasoningPolicyBuildWorkflowSummaryView*) {
  return schemas::automated_reasoning_policy_build_workflow_summary_schema;
}

}  // namespace outcrop::bedrock
