// Tables of the shapes in outcrop/bedrock_agent_runtime/types/user_context.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/user_context.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const UserContext*) {
  static constexpr cli::Field fields[] = {
      cli::field<&UserContext::user_id>("userId", true),
  };
  static constexpr cli::Shape shape{.name = "UserContext", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
