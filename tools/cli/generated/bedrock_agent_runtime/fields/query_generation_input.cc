// Tables of the shapes in outcrop/bedrock_agent_runtime/types/query_generation_input.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/query_generation_input.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const QueryGenerationInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&QueryGenerationInput::type>("type", true),
      cli::field<&QueryGenerationInput::text>("text", true),
  };
  static constexpr cli::Shape shape{.name = "QueryGenerationInput", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
