// Tables of the shapes in outcrop/bedrock_agentcore_control/types/server_definition.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/server_definition.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const ServerDefinition*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ServerDefinition::schema_version>("schemaVersion"),
      cli::field<&ServerDefinition::inline_content>("inlineContent"),
  };
  static constexpr cli::Shape shape{.name = "ServerDefinition", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
