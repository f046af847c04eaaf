// Tables of the shapes in outcrop/bedrock_agentcore/types/memory_record_metadata_value.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/memory_record_metadata_value.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const MemoryRecordMetadataValue*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MemoryRecordMetadataValue::string_value>("stringValue"),
      cli::field<&MemoryRecordMetadataValue::string_list_value>("stringListValue"),
      cli::field<&MemoryRecordMetadataValue::number_value>("numberValue"),
      cli::field<&MemoryRecordMetadataValue::date_time_value>("dateTimeValue"),
  };
  static constexpr cli::Shape shape{.name = "MemoryRecordMetadataValue", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
