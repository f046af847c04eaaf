// Decode tables of MemoryRecordMetadataValueView.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/memory_record_metadata_value.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field memory_record_metadata_value_fields[] = {
    {"stringValue", &internal::string_type, offsetof(MemoryRecordMetadataValueView, string_value),
     internal::Slot::reference},
    {"stringListValue", &internal::string_list_type, offsetof(MemoryRecordMetadataValueView, string_list_value),
     internal::Slot::reference},
    {"numberValue", &internal::double_type, offsetof(MemoryRecordMetadataValueView, number_value),
     internal::Slot::reference},
    {"dateTimeValue", &internal::epoch_seconds_type, offsetof(MemoryRecordMetadataValueView, date_time_value),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema memory_record_metadata_value_schema =
    internal::union_schema<MemoryRecordMetadataValueView>("MemoryRecordMetadataValue",
                                                          memory_record_metadata_value_fields);
constinit const internal::Type memory_record_metadata_value_type =
    internal::union_type<MemoryRecordMetadataValueView>(memory_record_metadata_value_schema);

}  // namespace schemas

const internal::Schema& schema_of(const MemoryRecordMetadataValueView*) {
  return schemas::memory_record_metadata_value_schema;
}

}  // namespace outcrop::bedrock_agentcore
