// Writes TextPrompt as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/text_prompt.h"

#include "outcrop/internal/json_writer.h"
#include "write_json.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const TextPrompt& in) {
  writer.begin_object();
  writer.required("text", in.text);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
