// Writes MemoryRecordSchema and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/memory_record_schema.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const NumberValidation& in) {
  writer.begin_object();
  writer.member("minValue", in.min_value);
  writer.member("maxValue", in.max_value);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const StringListValidation& in) {
  writer.begin_object();
  writer.member("allowedValues", in.allowed_values);
  writer.member("maxItems", in.max_items);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const StringValidation& in) {
  writer.begin_object();
  writer.required("allowedValues", in.allowed_values);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Validation& in) {
  writer.exactly_one("Validation", in.string_validation.has_value() + in.string_list_validation.has_value() +
                                       in.number_validation.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("stringValidation", in.string_validation);
  writer.member("stringListValidation", in.string_list_validation);
  writer.member("numberValidation", in.number_validation);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const LlmExtractionConfig& in) {
  writer.begin_object();
  writer.sensitive().member("llmExtractionInstruction", in.llm_extraction_instruction);
  writer.sensitive().required("definition", in.definition);
  writer.member("validation", in.validation);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ExtractionConfig& in) {
  writer.exactly_one("ExtractionConfig", in.llm_extraction_config.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("llmExtractionConfig", in.llm_extraction_config);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const MetadataSchemaEntry& in) {
  writer.begin_object();
  writer.required("key", in.key);
  writer.member("type", in.type);
  writer.member("extractionType", in.extraction_type);
  writer.member("extractionConfig", in.extraction_config);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const MemoryRecordSchema& in) {
  writer.begin_object();
  writer.member("metadataSchema", in.metadata_schema);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
