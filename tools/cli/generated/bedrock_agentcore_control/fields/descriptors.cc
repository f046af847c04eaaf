// Tables of the shapes in outcrop/bedrock_agentcore_control/types/descriptors.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/descriptors.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const AgentSkillsDescriptor*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AgentSkillsDescriptor::skill_md>("skillMd"),
      cli::field<&AgentSkillsDescriptor::skill_definition>("skillDefinition"),
  };
  static constexpr cli::Shape shape{.name = "AgentSkillsDescriptor", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const Descriptors*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Descriptors::mcp>("mcp"),
      cli::field<&Descriptors::a2a>("a2a"),
      cli::field<&Descriptors::custom>("custom"),
      cli::field<&Descriptors::agent_skills>("agentSkills"),
  };
  static constexpr cli::Shape shape{.name = "Descriptors", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const McpDescriptor*) {
  static constexpr cli::Field fields[] = {
      cli::field<&McpDescriptor::server>("server"),
      cli::field<&McpDescriptor::tools>("tools"),
  };
  static constexpr cli::Shape shape{.name = "McpDescriptor", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
