// Writes MetadataValue as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/metadata_value.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const MetadataValue& in) {
  writer.exactly_one("MetadataValue", in.string_value.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("stringValue", in.string_value);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
