// Decode tables and records of PolicyEngineView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/policy_engine.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field policy_engine_fields[] = {
    {"policyEngineId", &internal::string_type, offsetof(PolicyEngineView, policy_engine_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(PolicyEngineView, name), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(PolicyEngineView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(PolicyEngineView, updated_at), internal::Slot::plain},
    {"policyEngineArn", &internal::string_type, offsetof(PolicyEngineView, policy_engine_arn), internal::Slot::plain},
    {"status", &schemas::policy_engine_status_type, offsetof(PolicyEngineView, status), internal::Slot::plain},
    {"encryptionKeyArn", &internal::string_type, offsetof(PolicyEngineView, encryption_key_arn),
     internal::Slot::optional},
    {"description", &internal::string_type, offsetof(PolicyEngineView, description), internal::Slot::optional, true},
    {"statusReasons", &internal::string_list_type, offsetof(PolicyEngineView, status_reasons), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_policy_engine(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<PolicyEngineView>(to);
  internal::RecordReader in(reading, at);
  if (!in.time<"createdAt", Lead::brace>(view.created_at)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.text<"encryptionKeyArn">(view.encryption_key_arn)) return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  if (!in.text<"policyEngineArn">(view.policy_engine_arn)) return nullptr;
  if (!in.text<"policyEngineId">(view.policy_engine_id)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  if (!in.texts<"statusReasons">(view.status_reasons)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* policy_engine_enumerations[] = {
    &schemas::policy_engine_status_type,
};
constexpr internal::CompiledRecord policy_engine_record{read_policy_engine, policy_engine_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema policy_engine_schema =
    internal::structure_schema<PolicyEngineView>("PolicyEngine", policy_engine_fields, &policy_engine_record);
constinit const internal::Type policy_engine_type = internal::structure_type<PolicyEngineView>(policy_engine_schema);

}  // namespace schemas

const internal::Schema& schema_of(const PolicyEngineView*) { return schemas::policy_engine_schema; }

}  // namespace outcrop::bedrock_agentcore_control
