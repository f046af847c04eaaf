// Decode tables and records of MemorySummaryView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/memory_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field memory_summary_fields[] = {
    {"arn", &internal::string_type, offsetof(MemorySummaryView, arn), internal::Slot::optional},
    {"id", &internal::string_type, offsetof(MemorySummaryView, id), internal::Slot::optional},
    {"status", &schemas::memory_status_type, offsetof(MemorySummaryView, status), internal::Slot::plain},
    {"createdAt", &internal::epoch_seconds_type, offsetof(MemorySummaryView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::epoch_seconds_type, offsetof(MemorySummaryView, updated_at), internal::Slot::plain},
    {"managedByResourceArn", &internal::string_type, offsetof(MemorySummaryView, managed_by_resource_arn),
     internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_memory_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<MemorySummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"arn", Lead::either>(view.arn)) return nullptr;
  if (!in.value<"createdAt", Lead::either>(internal::epoch_seconds_type, internal::Slot::plain, &view.created_at))
    return nullptr;
  if (!in.text<"id">(view.id)) return nullptr;
  if (!in.text<"managedByResourceArn">(view.managed_by_resource_arn)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  if (!in.value<"updatedAt">(internal::epoch_seconds_type, internal::Slot::plain, &view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* memory_summary_enumerations[] = {
    &schemas::memory_status_type,
};
constexpr internal::CompiledRecord memory_summary_record{read_memory_summary, memory_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema memory_summary_schema =
    internal::structure_schema<MemorySummaryView>("MemorySummary", memory_summary_fields, &memory_summary_record);
constinit const internal::Type memory_summary_type = internal::structure_type<MemorySummaryView>(memory_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const MemorySummaryView*) { return schemas::memory_summary_schema; }

}  // namespace outcrop::bedrock_agentcore_control
