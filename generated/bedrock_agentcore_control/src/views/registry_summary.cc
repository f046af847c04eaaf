// Decode tables and records of RegistrySummaryView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/registry_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field registry_summary_fields[] = {
    {"name", &internal::string_type, offsetof(RegistrySummaryView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(RegistrySummaryView, description), internal::Slot::optional, true},
    {"registryId", &internal::string_type, offsetof(RegistrySummaryView, registry_id), internal::Slot::plain},
    {"registryArn", &internal::string_type, offsetof(RegistrySummaryView, registry_arn), internal::Slot::plain},
    {"authorizerType", &schemas::registry_authorizer_type_type, offsetof(RegistrySummaryView, authorizer_type),
     internal::Slot::plain},
    {"status", &schemas::registry_status_type, offsetof(RegistrySummaryView, status), internal::Slot::plain},
    {"statusReason", &internal::string_type, offsetof(RegistrySummaryView, status_reason), internal::Slot::optional},
    {"createdAt", &internal::date_time_type, offsetof(RegistrySummaryView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(RegistrySummaryView, updated_at), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_registry_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<RegistrySummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.choice<"authorizerType", 0, Lead::either>(view.authorizer_type)) return nullptr;
  if (!in.time<"createdAt", Lead::either>(view.created_at)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  if (!in.text<"registryArn">(view.registry_arn)) return nullptr;
  if (!in.text<"registryId">(view.registry_id)) return nullptr;
  if (!in.choice<"status", 1>(view.status)) return nullptr;
  if (!in.text<"statusReason">(view.status_reason)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* registry_summary_enumerations[] = {
    &schemas::registry_authorizer_type_type,
    &schemas::registry_status_type,
};
constexpr internal::CompiledRecord registry_summary_record{read_registry_summary, registry_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema registry_summary_schema = internal::structure_schema<RegistrySummaryView>(
    "RegistrySummary", registry_summary_fields, &registry_summary_record);
constinit const internal::Type registry_summary_type =
    internal::structure_type<RegistrySummaryView>(registry_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const RegistrySummaryView*) { return schemas::registry_summary_schema; }

}  // namespace outcrop::bedrock_agentcore_control
