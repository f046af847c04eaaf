// Decode tables and records of PolicyView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/policy.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field policy_fields[] = {
    {"policyId", &internal::string_type, offsetof(PolicyView, policy_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(PolicyView, name), internal::Slot::plain},
    {"policyEngineId", &internal::string_type, offsetof(PolicyView, policy_engine_id), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(PolicyView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(PolicyView, updated_at), internal::Slot::plain},
    {"policyArn", &internal::string_type, offsetof(PolicyView, policy_arn), internal::Slot::plain},
    {"status", &schemas::policy_status_type, offsetof(PolicyView, status), internal::Slot::plain},
    {"enforcementMode", &schemas::enforcement_mode_type, offsetof(PolicyView, enforcement_mode), internal::Slot::plain},
    {"definition", &schemas::policy_definition_type, offsetof(PolicyView, definition), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(PolicyView, description), internal::Slot::optional, true},
    {"statusReasons", &internal::string_list_type, offsetof(PolicyView, status_reasons), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_policy(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<PolicyView>(to);
  internal::RecordReader in(reading, at);
  if (!in.time<"createdAt", Lead::brace>(view.created_at)) return nullptr;
  if (!in.value<"definition">(schemas::policy_definition_type, internal::Slot::plain, &view.definition)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.choice<"enforcementMode", 0>(view.enforcement_mode)) return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  if (!in.text<"policyArn">(view.policy_arn)) return nullptr;
  if (!in.text<"policyEngineId">(view.policy_engine_id)) return nullptr;
  if (!in.text<"policyId">(view.policy_id)) return nullptr;
  if (!in.choice<"status", 1>(view.status)) return nullptr;
  if (!in.texts<"statusReasons">(view.status_reasons)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* policy_enumerations[] = {
    &schemas::enforcement_mode_type,
    &schemas::policy_status_type,
};
constexpr internal::CompiledRecord policy_record{read_policy, policy_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema policy_schema =
    internal::structure_schema<PolicyView>("Policy", policy_fields, &policy_record);
constinit const internal::Type policy_type = internal::structure_type<PolicyView>(policy_schema);

}  // namespace schemas

const internal::Schema& schema_of(const PolicyView*) { return schemas::policy_schema; }

}  // namespace outcrop::bedrock_agentcore_control
