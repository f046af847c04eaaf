// Decode tables and records of AutomatedReasoningPolicySummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/automated_reasoning_policy_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field automated_reasoning_policy_summary_fields[] = {
    {"policyArn", &internal::string_type, offsetof(AutomatedReasoningPolicySummaryView, policy_arn),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(AutomatedReasoningPolicySummaryView, name), internal::Slot::plain, true},
    {"description", &internal::string_type, offsetof(AutomatedReasoningPolicySummaryView, description),
     internal::Slot::optional, true},
    {"version", &internal::string_type, offsetof(AutomatedReasoningPolicySummaryView, version), internal::Slot::plain},
    {"policyId", &internal::string_type, offsetof(AutomatedReasoningPolicySummaryView, policy_id),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(AutomatedReasoningPolicySummaryView, created_at),
     internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(AutomatedReasoningPolicySummaryView, updated_at),
     internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_automated_reasoning_policy_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<AutomatedReasoningPolicySummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.time<"createdAt", Lead::brace>(view.created_at)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  if (!in.text<"policyArn">(view.policy_arn)) return nullptr;
  if (!in.text<"policyId">(view.policy_id)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  if (!in.text<"version">(view.version)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord automated_reasoning_policy_summary_record{read_automated_reasoning_policy_summary};

}  // namespace

namespace schemas {

constinit const internal::Schema automated_reasoning_policy_summary_schema =
    internal::structure_schema<AutomatedReasoningPolicySummaryView>("AutomatedReasoningPolicySummary",
                                                                    automated_reasoning_policy_summary_fields,
                                                                    &automated_reasoning_policy_summary_record);
constinit const internal::Type automated_reasoning_policy_summary_type =
    internal::structure_type<AutomatedReasoningPolicySummaryView>(automated_reasoning_policy_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AutomatedReasoningPolicySummaryView*) {
  return schemas::automated_reasoning_policy_summary_schema;
}

}  // namespace outcrop::bedrock
