// Tables of the shapes in outcrop/bedrock_agentcore_control/types/tools_definition.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/tools_definition.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const ToolsDefinition*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ToolsDefinition::protocol_version>("protocolVersion"),
      cli::field<&ToolsDefinition::inline_content>("inlineContent"),
  };
  static constexpr cli::Shape shape{.name = "ToolsDefinition", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
