// Writes OutputConfig and the shapes that only it holds as JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/types/output_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_runtime {

void write_json(internal::JsonWriter& writer, const JsonSchemaDefinition& in) {
  writer.begin_object();
  writer.required("schema", in.schema);
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const OutputFormatStructure& in) {
  writer.exactly_one("OutputFormatStructure", in.json_schema.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("jsonSchema", in.json_schema);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const OutputFormat& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.sensitive().required("structure", in.structure);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const OutputConfig& in) {
  writer.begin_object();
  writer.member("textFormat", in.text_format);
  writer.member("effort", in.effort);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
