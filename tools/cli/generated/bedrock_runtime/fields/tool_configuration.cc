// Tables of the shapes in outcrop/bedrock_runtime/types/tool_configuration.h.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/types/tool_configuration.h>

#include "bedrock_runtime/fields.h"

namespace outcrop::bedrock_runtime {

const cli::Shape& fields_of(const AnyToolChoice*) {
  static constexpr cli::Shape shape{.name = "AnyToolChoice", .fields = {}};
  return shape;
}

const cli::Shape& fields_of(const AutoToolChoice*) {
  static constexpr cli::Shape shape{.name = "AutoToolChoice", .fields = {}};
  return shape;
}

const cli::Shape& fields_of(const SpecificToolChoice*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SpecificToolChoice::name>("name", true),
  };
  static constexpr cli::Shape shape{.name = "SpecificToolChoice", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SystemTool*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SystemTool::name>("name", true),
  };
  static constexpr cli::Shape shape{.name = "SystemTool", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const Tool*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Tool::tool_spec>("toolSpec"),
      cli::field<&Tool::system_tool>("systemTool"),
      cli::field<&Tool::cache_point>("cachePoint"),
  };
  static constexpr cli::Shape shape{.name = "Tool", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ToolChoice*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ToolChoice::auto_>("auto"),
      cli::field<&ToolChoice::any>("any"),
      cli::field<&ToolChoice::tool>("tool"),
  };
  static constexpr cli::Shape shape{.name = "ToolChoice", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ToolConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ToolConfiguration::tools>("tools", true),
      cli::field<&ToolConfiguration::tool_choice>("toolChoice"),
  };
  static constexpr cli::Shape shape{.name = "ToolConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ToolInputSchema*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ToolInputSchema::json>("json"),
  };
  static constexpr cli::Shape shape{.name = "ToolInputSchema", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ToolSpecification*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ToolSpecification::name>("name", true),
      cli::field<&ToolSpecification::description>("description"),
      cli::field<&ToolSpecification::input_schema>("inputSchema", true),
      cli::field<&ToolSpecification::strict>("strict"),
  };
  static constexpr cli::Shape shape{.name = "ToolSpecification", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_runtime
