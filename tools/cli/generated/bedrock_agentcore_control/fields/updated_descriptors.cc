// Tables of the shapes in outcrop/bedrock_agentcore_control/types/updated_descriptors.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/updated_descriptors.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const UpdatedA2aDescriptor*) {
  static constexpr cli::Field fields[] = {
      cli::field<&UpdatedA2aDescriptor::optional_value>("optionalValue"),
  };
  static constexpr cli::Shape shape{.name = "UpdatedA2aDescriptor", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const UpdatedAgentSkillsDescriptor*) {
  static constexpr cli::Field fields[] = {
      cli::field<&UpdatedAgentSkillsDescriptor::optional_value>("optionalValue"),
  };
  static constexpr cli::Shape shape{.name = "UpdatedAgentSkillsDescriptor", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const UpdatedAgentSkillsDescriptorFields*) {
  static constexpr cli::Field fields[] = {
      cli::field<&UpdatedAgentSkillsDescriptorFields::skill_md>("skillMd"),
      cli::field<&UpdatedAgentSkillsDescriptorFields::skill_definition>("skillDefinition"),
  };
  static constexpr cli::Shape shape{.name = "UpdatedAgentSkillsDescriptorFields", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const UpdatedCustomDescriptor*) {
  static constexpr cli::Field fields[] = {
      cli::field<&UpdatedCustomDescriptor::optional_value>("optionalValue"),
  };
  static constexpr cli::Shape shape{.name = "UpdatedCustomDescriptor", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const UpdatedDescriptors*) {
  static constexpr cli::Field fields[] = {
      cli::field<&UpdatedDescriptors::optional_value>("optionalValue"),
  };
  static constexpr cli::Shape shape{.name = "UpdatedDescriptors", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const UpdatedDescriptorsUnion*) {
  static constexpr cli::Field fields[] = {
      cli::field<&UpdatedDescriptorsUnion::mcp>("mcp"),
      cli::field<&UpdatedDescriptorsUnion::a2a>("a2a"),
      cli::field<&UpdatedDescriptorsUnion::custom>("custom"),
      cli::field<&UpdatedDescriptorsUnion::agent_skills>("agentSkills"),
  };
  static constexpr cli::Shape shape{.name = "UpdatedDescriptorsUnion", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const UpdatedMcpDescriptor*) {
  static constexpr cli::Field fields[] = {
      cli::field<&UpdatedMcpDescriptor::optional_value>("optionalValue"),
  };
  static constexpr cli::Shape shape{.name = "UpdatedMcpDescriptor", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const UpdatedMcpDescriptorFields*) {
  static constexpr cli::Field fields[] = {
      cli::field<&UpdatedMcpDescriptorFields::server>("server"),
      cli::field<&UpdatedMcpDescriptorFields::tools>("tools"),
  };
  static constexpr cli::Shape shape{.name = "UpdatedMcpDescriptorFields", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const UpdatedServerDefinition*) {
  static constexpr cli::Field fields[] = {
      cli::field<&UpdatedServerDefinition::optional_value>("optionalValue"),
  };
  static constexpr cli::Shape shape{.name = "UpdatedServerDefinition", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const UpdatedSkillDefinition*) {
  static constexpr cli::Field fields[] = {
      cli::field<&UpdatedSkillDefinition::optional_value>("optionalValue"),
  };
  static constexpr cli::Shape shape{.name = "UpdatedSkillDefinition", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const UpdatedSkillMdDefinition*) {
  static constexpr cli::Field fields[] = {
      cli::field<&UpdatedSkillMdDefinition::optional_value>("optionalValue"),
  };
  static constexpr cli::Shape shape{.name = "UpdatedSkillMdDefinition", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const UpdatedToolsDefinition*) {
  static constexpr cli::Field fields[] = {
      cli::field<&UpdatedToolsDefinition::optional_value>("optionalValue"),
  };
  static constexpr cli::Shape shape{.name = "UpdatedToolsDefinition", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
