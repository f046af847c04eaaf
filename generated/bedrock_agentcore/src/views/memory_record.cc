// Decode tables of MemoryRecordView.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/memory_record.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Type memory_record_metadata_type =
    internal::map_type<MemoryRecordMetadataValueView>(schemas::memory_record_metadata_value_type);
constexpr internal::Field memory_record_fields[] = {
    {"memoryRecordId", &internal::string_type, offsetof(MemoryRecordView, memory_record_id), internal::Slot::plain},
    {"content", &schemas::memory_content_type, offsetof(MemoryRecordView, content), internal::Slot::plain},
    {"memoryStrategyId", &internal::string_type, offsetof(MemoryRecordView, memory_strategy_id), internal::Slot::plain},
    {"namespaces", &internal::string_list_type, offsetof(MemoryRecordView, namespaces), internal::Slot::plain},
    {"createdAt", &internal::epoch_seconds_type, offsetof(MemoryRecordView, created_at), internal::Slot::plain},
    {"metadata", &memory_record_metadata_type, offsetof(MemoryRecordView, metadata), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema memory_record_schema =
    internal::structure_schema<MemoryRecordView>("MemoryRecord", memory_record_fields);
constinit const internal::Type memory_record_type = internal::structure_type<MemoryRecordView>(memory_record_schema);

}  // namespace schemas

const internal::Schema& schema_of(const MemoryRecordView*) { return schemas::memory_record_schema; }

}  // namespace outcrop::bedrock_agentcore
