// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/memory_record_metadata_value.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/memory_record_metadata_value.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

MemoryRecordMetadataValue to_owned(const MemoryRecordMetadataValueView& view) {
  MemoryRecordMetadataValue owned;
  internal::own(owned.string_value, view.string_value);
  internal::own(owned.string_list_value, view.string_list_value);
  internal::own(owned.number_value, view.number_value);
  internal::own(owned.date_time_value, view.date_time_value);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore
