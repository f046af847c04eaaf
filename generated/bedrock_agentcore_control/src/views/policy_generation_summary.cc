// Decode tables and records of PolicyGenerationSummaryView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/policy_generation_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field policy_generation_summary_fields[] = {
    {"policyEngineId", &internal::string_type, offsetof(PolicyGenerationSummaryView, policy_engine_id),
     internal::Slot::plain},
    {"policyGenerationId", &internal::string_type, offsetof(PolicyGenerationSummaryView, policy_generation_id),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(PolicyGenerationSummaryView, name), internal::Slot::plain},
    {"policyGenerationArn", &internal::string_type, offsetof(PolicyGenerationSummaryView, policy_generation_arn),
     internal::Slot::plain},
    {"resource", &schemas::resource_type, offsetof(PolicyGenerationSummaryView, resource), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(PolicyGenerationSummaryView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(PolicyGenerationSummaryView, updated_at), internal::Slot::plain},
    {"status", &schemas::policy_generation_status_type, offsetof(PolicyGenerationSummaryView, status),
     internal::Slot::plain},
    {"findings", &internal::string_type, offsetof(PolicyGenerationSummaryView, findings), internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_policy_generation_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<PolicyGenerationSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.time<"createdAt", Lead::brace>(view.created_at)) return nullptr;
  if (!in.text<"findings">(view.findings)) return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  if (!in.text<"policyEngineId">(view.policy_engine_id)) return nullptr;
  if (!in.text<"policyGenerationArn">(view.policy_generation_arn)) return nullptr;
  if (!in.text<"policyGenerationId">(view.policy_generation_id)) return nullptr;
  if (!in.value<"resource">(schemas::resource_type, internal::Slot::plain, &view.resource)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* policy_generation_summary_enumerations[] = {
    &schemas::policy_generation_status_type,
};
constexpr internal::CompiledRecord policy_generation_summary_record{read_policy_generation_summary,
                                                                    policy_generation_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema policy_generation_summary_schema =
    internal::structure_schema<PolicyGenerationSummaryView>("PolicyGenerationSummary", policy_generation_summary_fields,
                                                            &policy_generation_summary_record);
constinit const internal::Type policy_generation_summary_type =
    internal::structure_type<PolicyGenerationSummaryView>(policy_generation_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const PolicyGenerationSummaryView*) {
  return schemas::policy_generation_summary_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
