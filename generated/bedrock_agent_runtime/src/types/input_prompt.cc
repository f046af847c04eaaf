// Writes InputPrompt and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/input_prompt.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const TextPrompt& in) {
  writer.begin_object();
  writer.sensitive().required("text", in.text);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InputPrompt& in) {
  writer.exactly_one("InputPrompt", in.text_prompt.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("textPrompt", in.text_prompt);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
