// Tables of the shapes in outcrop/bedrock_agentcore_control/types/memory_record_schema.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/memory_record_schema.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const ExtractionConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ExtractionConfig::llm_extraction_config>("llmExtractionConfig"),
  };
  static constexpr cli::Shape shape{.name = "ExtractionConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const LlmExtractionConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&LlmExtractionConfig::llm_extraction_instruction>("llmExtractionInstruction"),
      cli::field<&LlmExtractionConfig::definition>("definition", true),
      cli::field<&LlmExtractionConfig::validation>("validation"),
  };
  static constexpr cli::Shape shape{.name = "LlmExtractionConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MemoryRecordSchema*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MemoryRecordSchema::metadata_schema>("metadataSchema"),
  };
  static constexpr cli::Shape shape{.name = "MemoryRecordSchema", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MetadataSchemaEntry*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MetadataSchemaEntry::key>("key", true),
      cli::field<&MetadataSchemaEntry::type>("type"),
      cli::field<&MetadataSchemaEntry::extraction_type>("extractionType"),
      cli::field<&MetadataSchemaEntry::extraction_config>("extractionConfig"),
  };
  static constexpr cli::Shape shape{.name = "MetadataSchemaEntry", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const NumberValidation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&NumberValidation::min_value>("minValue"),
      cli::field<&NumberValidation::max_value>("maxValue"),
  };
  static constexpr cli::Shape shape{.name = "NumberValidation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const StringListValidation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&StringListValidation::allowed_values>("allowedValues"),
      cli::field<&StringListValidation::max_items>("maxItems"),
  };
  static constexpr cli::Shape shape{.name = "StringListValidation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const StringValidation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&StringValidation::allowed_values>("allowedValues", true),
  };
  static constexpr cli::Shape shape{.name = "StringValidation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const Validation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Validation::string_validation>("stringValidation"),
      cli::field<&Validation::string_list_validation>("stringListValidation"),
      cli::field<&Validation::number_validation>("numberValidation"),
  };
  static constexpr cli::Shape shape{.name = "Validation", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
