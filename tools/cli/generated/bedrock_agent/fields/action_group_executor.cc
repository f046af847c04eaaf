// Tables of the shapes in outcrop/bedrock_agent/types/action_group_executor.h.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/types/action_group_executor.h>

#include "bedrock_agent/fields.h"

namespace outcrop::bedrock_agent {

const cli::Shape& fields_of(const ActionGroupExecutor*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ActionGroupExecutor::lambda>("lambda"),
      cli::field<&ActionGroupExecutor::custom_control>("customControl"),
  };
  static constexpr cli::Shape shape{.name = "ActionGroupExecutor", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agent
