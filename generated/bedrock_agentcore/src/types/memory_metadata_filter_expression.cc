// Writes MemoryMetadataFilterExpression and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/memory_metadata_filter_expression.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const MemoryRecordLeftExpression& in) {
  writer.exactly_one("MemoryRecordLeftExpression", in.metadata_key.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("metadataKey", in.metadata_key);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const MemoryRecordRightExpression& in) {
  writer.exactly_one("MemoryRecordRightExpression", in.metadata_value.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("metadataValue", in.metadata_value);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const MemoryMetadataFilterExpression& in) {
  writer.begin_object();
  writer.required("left", in.left);
  writer.required("operator", in.operator_);
  writer.member("right", in.right);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
