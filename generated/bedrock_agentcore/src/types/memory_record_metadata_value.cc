// Writes MemoryRecordMetadataValue as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/memory_record_metadata_value.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const MemoryRecordMetadataValue& in) {
  writer.exactly_one("MemoryRecordMetadataValue", in.string_value.has_value() + in.string_list_value.has_value() +
                                                      in.number_value.has_value() + in.date_time_value.has_value() +
                                                      in.unknown.has_value());
  writer.begin_object();
  writer.member("stringValue", in.string_value);
  writer.member("stringListValue", in.string_list_value);
  writer.member("numberValue", in.number_value);
  writer.member("dateTimeValue", in.date_time_value, TimestampFormat::epoch_seconds);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
