// Decode tables and records of MemoryRecordSummaryView.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/memory_record_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Type memory_record_summary_metadata_type =
    internal::map_type<MemoryRecordMetadataValueView>(schemas::memory_record_metadata_value_type);
constexpr internal::Field memory_record_summary_fields[] = {
    {"memoryRecordId", &internal::string_type, offsetof(MemoryRecordSummaryView, memory_record_id),
     internal::Slot::plain},
    {"content", &schemas::memory_content_type, offsetof(MemoryRecordSummaryView, content), internal::Slot::plain},
    {"memoryStrategyId", &internal::string_type, offsetof(MemoryRecordSummaryView, memory_strategy_id),
     internal::Slot::plain},
    {"namespaces", &internal::string_list_type, offsetof(MemoryRecordSummaryView, namespaces), internal::Slot::plain},
    {"createdAt", &internal::epoch_seconds_type, offsetof(MemoryRecordSummaryView, created_at), internal::Slot::plain},
    {"score", &internal::double_type, offsetof(MemoryRecordSummaryView, score), internal::Slot::optional},
    {"metadata", &memory_record_summary_metadata_type, offsetof(MemoryRecordSummaryView, metadata),
     internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_memory_record_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<MemoryRecordSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.value<"content", Lead::brace>(schemas::memory_content_type, internal::Slot::plain, &view.content))
    return nullptr;
  if (!in.value<"createdAt">(internal::epoch_seconds_type, internal::Slot::plain, &view.created_at)) return nullptr;
  if (!in.text<"memoryRecordId">(view.memory_record_id)) return nullptr;
  if (!in.text<"memoryStrategyId">(view.memory_strategy_id)) return nullptr;
  if (!in.value<"metadata">(*schemas::memory_record_summary_schema.fields[6].type, internal::Slot::plain,
                            &view.metadata))
    return nullptr;
  if (!in.texts<"namespaces">(view.namespaces)) return nullptr;
  if (!in.value<"score">(internal::double_type, internal::Slot::optional, &view.score)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord memory_record_summary_record{read_memory_record_summary};

}  // namespace

namespace schemas {

constinit const internal::Schema memory_record_summary_schema = internal::structure_schema<MemoryRecordSummaryView>(
    "MemoryRecordSummary", memory_record_summary_fields, &memory_record_summary_record);
constinit const internal::Type memory_record_summary_type =
    internal::structure_type<MemoryRecordSummaryView>(memory_record_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const MemoryRecordSummaryView*) { return schemas::memory_record_summary_schema; }

}  // namespace outcrop::bedrock_agentcore
