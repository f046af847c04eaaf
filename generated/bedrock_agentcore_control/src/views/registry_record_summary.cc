// Decode tables and records of RegistryRecordSummaryView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/registry_record_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field registry_record_summary_fields[] = {
    {"registryArn", &internal::string_type, offsetof(RegistryRecordSummaryView, registry_arn), internal::Slot::plain},
    {"recordArn", &internal::string_type, offsetof(RegistryRecordSummaryView, record_arn), internal::Slot::plain},
    {"recordId", &internal::string_type, offsetof(RegistryRecordSummaryView, record_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(RegistryRecordSummaryView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(RegistryRecordSummaryView, description), internal::Slot::optional,
     true},
    {"descriptorType", &schemas::descriptor_type_type, offsetof(RegistryRecordSummaryView, descriptor_type),
     internal::Slot::plain},
    {"recordVersion", &internal::string_type, offsetof(RegistryRecordSummaryView, record_version),
     internal::Slot::plain},
    {"status", &schemas::registry_record_status_type, offsetof(RegistryRecordSummaryView, status),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(RegistryRecordSummaryView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(RegistryRecordSummaryView, updated_at), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_registry_record_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<RegistryRecordSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.time<"createdAt", Lead::brace>(view.created_at)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.choice<"descriptorType", 0>(view.descriptor_type)) return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  if (!in.text<"recordArn">(view.record_arn)) return nullptr;
  if (!in.text<"recordId">(view.record_id)) return nullptr;
  if (!in.text<"recordVersion">(view.record_version)) return nullptr;
  if (!in.text<"registryArn">(view.registry_arn)) return nullptr;
  if (!in.choice<"status", 1>(view.status)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* registry_record_summary_enumerations[] = {
    &schemas::descriptor_type_type,
    &schemas::registry_record_status_type,
};
constexpr internal::CompiledRecord registry_record_summary_record{read_registry_record_summary,
                                                                  registry_record_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema registry_record_summary_schema = internal::structure_schema<RegistryRecordSummaryView>(
    "RegistryRecordSummary", registry_record_summary_fields, &registry_record_summary_record);
constinit const internal::Type registry_record_summary_type =
    internal::structure_type<RegistryRecordSummaryView>(registry_record_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const RegistryRecordSummaryView*) { return schemas::registry_record_summary_schema; }

}  // namespace outcrop::bedrock_agentcore_control
