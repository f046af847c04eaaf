// Tables of the shapes in outcrop/bedrock_agentcore_control/types/a2a_descriptor.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/a2a_descriptor.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const A2aDescriptor*) {
  static constexpr cli::Field fields[] = {
      cli::field<&A2aDescriptor::agent_card>("agentCard"),
  };
  static constexpr cli::Shape shape{.name = "A2aDescriptor", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AgentCardDefinition*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AgentCardDefinition::schema_version>("schemaVersion"),
      cli::field<&AgentCardDefinition::inline_content>("inlineContent"),
  };
  static constexpr cli::Shape shape{.name = "AgentCardDefinition", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
