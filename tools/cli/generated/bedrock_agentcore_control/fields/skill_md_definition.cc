// Tables of the shapes in outcrop/bedrock_agentcore_control/types/skill_md_definition.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/skill_md_definition.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const SkillMdDefinition*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SkillMdDefinition::inline_content>("inlineContent"),
  };
  static constexpr cli::Shape shape{.name = "SkillMdDefinition", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
