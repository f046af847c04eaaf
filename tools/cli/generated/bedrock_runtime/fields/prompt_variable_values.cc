// Tables of the shapes in outcrop/bedrock_runtime/types/prompt_variable_values.h.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/types/prompt_variable_values.h>

#include "bedrock_runtime/fields.h"

namespace outcrop::bedrock_runtime {

const cli::Shape& fields_of(const PromptVariableValues*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptVariableValues::text>("text"),
  };
  static constexpr cli::Shape shape{.name = "PromptVariableValues", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_runtime
