// Decode tables and records of PolicyGenerationView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/policy_generation.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field policy_generation_fields[] = {
    {"policyEngineId", &internal::string_type, offsetof(PolicyGenerationView, policy_engine_id), internal::Slot::plain},
    {"policyGenerationId", &internal::string_type, offsetof(PolicyGenerationView, policy_generation_id),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(PolicyGenerationView, name), internal::Slot::plain},
    {"policyGenerationArn", &internal::string_type, offsetof(PolicyGenerationView, policy_generation_arn),
     internal::Slot::plain},
    {"resource", &schemas::resource_type, offsetof(PolicyGenerationView, resource), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(PolicyGenerationView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(PolicyGenerationView, updated_at), internal::Slot::plain},
    {"status", &schemas::policy_generation_status_type, offsetof(PolicyGenerationView, status), internal::Slot::plain},
    {"findings", &internal::string_type, offsetof(PolicyGenerationView, findings), internal::Slot::optional},
    {"statusReasons", &internal::string_list_type, offsetof(PolicyGenerationView, status_reasons),
     internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_policy_generation(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<PolicyGenerationView>(to);
  internal::RecordReader in(reading, at);
  if (!in.time<"createdAt", Lead::brace>(view.created_at)) return nullptr;
  if (!in.text<"findings">(view.findings)) return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  if (!in.text<"policyEngineId">(view.policy_engine_id)) return nullptr;
  if (!in.text<"policyGenerationArn">(view.policy_generation_arn)) return nullptr;
  if (!in.text<"policyGenerationId">(view.policy_generation_id)) return nullptr;
  if (!in.value<"resource">(schemas::resource_type, internal::Slot::plain, &view.resource)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  if (!in.texts<"statusReasons">(view.status_reasons)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* policy_generation_enumerations[] = {
    &schemas::policy_generation_status_type,
};
constexpr internal::CompiledRecord policy_generation_record{read_policy_generation, policy_generation_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema policy_generation_schema = internal::structure_schema<PolicyGenerationView>(
    "PolicyGeneration", policy_generation_fields, &policy_generation_record);
constinit const internal::Type policy_generation_type =
    internal::structure_type<PolicyGenerationView>(policy_generation_schema);

}  // namespace schemas

const internal::Schema& schema_of(const PolicyGenerationView*) { return schemas::policy_generation_schema; }

}  // namespace outcrop::bedrock_agentcore_control
