// Decode tables and records of PolicySummaryView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/policy_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field policy_summary_fields[] = {
    {"policyId", &internal::string_type, offsetof(PolicySummaryView, policy_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(PolicySummaryView, name), internal::Slot::plain},
    {"policyEngineId", &internal::string_type, offsetof(PolicySummaryView, policy_engine_id), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(PolicySummaryView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(PolicySummaryView, updated_at), internal::Slot::plain},
    {"policyArn", &internal::string_type, offsetof(PolicySummaryView, policy_arn), internal::Slot::plain},
    {"status", &schemas::policy_status_type, offsetof(PolicySummaryView, status), internal::Slot::plain},
    {"enforcementMode", &schemas::enforcement_mode_type, offsetof(PolicySummaryView, enforcement_mode),
     internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_policy_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<PolicySummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.time<"createdAt", Lead::brace>(view.created_at)) return nullptr;
  if (!in.choice<"enforcementMode", 0>(view.enforcement_mode)) return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  if (!in.text<"policyArn">(view.policy_arn)) return nullptr;
  if (!in.text<"policyEngineId">(view.policy_engine_id)) return nullptr;
  if (!in.text<"policyId">(view.policy_id)) return nullptr;
  if (!in.choice<"status", 1>(view.status)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* policy_summary_enumerations[] = {
    &schemas::enforcement_mode_type,
    &schemas::policy_status_type,
};
constexpr internal::CompiledRecord policy_summary_record{read_policy_summary, policy_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema policy_summary_schema =
    internal::structure_schema<PolicySummaryView>("PolicySummary", policy_summary_fields, &policy_summary_record);
constinit const internal::Type policy_summary_type = internal::structure_type<PolicySummaryView>(policy_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const PolicySummaryView*) { return schemas::policy_summary_schema; }

}  // namespace outcrop::bedrock_agentcore_control
