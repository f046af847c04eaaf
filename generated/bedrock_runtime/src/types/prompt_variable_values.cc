// Writes PromptVariableValues as JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/types/prompt_variable_values.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_runtime {

void write_json(internal::JsonWriter& writer, const PromptVariableValues& in) {
  writer.exactly_one("PromptVariableValues", in.text.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("text", in.text);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
