// Tables of the shapes in outcrop/bedrock_runtime/types/output_config.h.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/types/output_config.h>

#include "bedrock_runtime/fields.h"

namespace outcrop::bedrock_runtime {

const cli::Shape& fields_of(const JsonSchemaDefinition*) {
  static constexpr cli::Field fields[] = {
      cli::field<&JsonSchemaDefinition::schema>("schema", true),
      cli::field<&JsonSchemaDefinition::name>("name"),
      cli::field<&JsonSchemaDefinition::description>("description"),
  };
  static constexpr cli::Shape shape{.name = "JsonSchemaDefinition", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const OutputConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OutputConfig::text_format>("textFormat"),
      cli::field<&OutputConfig::effort>("effort"),
  };
  static constexpr cli::Shape shape{.name = "OutputConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const OutputFormat*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OutputFormat::type>("type", true),
      cli::field<&OutputFormat::structure>("structure", true),
  };
  static constexpr cli::Shape shape{.name = "OutputFormat", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const OutputFormatStructure*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OutputFormatStructure::json_schema>("jsonSchema"),
  };
  static constexpr cli::Shape shape{.name = "OutputFormatStructure", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_runtime
