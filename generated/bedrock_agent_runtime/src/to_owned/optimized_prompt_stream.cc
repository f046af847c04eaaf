// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/optimized_prompt_stream.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/types/input_prompt.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

TextPrompt to_owned(const TextPromptView& view) {
  TextPrompt owned;
  internal::own(owned.text, view.text);
  return owned;
}

}  // namespace outcrop::bedrock_agent_runtime
