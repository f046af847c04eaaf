// Tables of the shapes in outcrop/bedrock_agent_runtime/types/input_prompt.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/input_prompt.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const InputPrompt*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InputPrompt::text_prompt>("textPrompt"),
  };
  static constexpr cli::Shape shape{.name = "InputPrompt", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const TextPrompt*) {
  static constexpr cli::Field fields[] = {
      cli::field<&TextPrompt::text>("text", true),
  };
  static constexpr cli::Shape shape{.name = "TextPrompt", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
