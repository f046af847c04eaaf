// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/optimized_prompt_stream.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/types/text_prompt.h"
#include "outcrop/bedrock_agent_runtime/views/optimized_prompt_stream.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

AnalyzePromptEvent to_owned(const AnalyzePromptEventView& view) {
  AnalyzePromptEvent owned;
  internal::own(owned.message, view.message);
  return owned;
}

TextPrompt to_owned(const TextPromptView& view) {
  TextPrompt owned;
  internal::own(owned.text, view.text);
  return owned;
}

OptimizedPrompt to_owned(const OptimizedPromptView& view) {
  OptimizedPrompt owned;
  internal::own(owned.text_prompt, view.text_prompt);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

OptimizedPromptEvent to_owned(const OptimizedPromptEventView& view) {
  OptimizedPromptEvent owned;
  internal::own(owned.optimized_prompt, view.optimized_prompt);
  return owned;
}

OptimizedPromptStream to_owned(const OptimizedPromptStreamView& view) {
  OptimizedPromptStream owned;
  internal::own(owned.optimized_prompt_event, view.optimized_prompt_event);
  internal::own(owned.analyze_prompt_event, view.analyze_prompt_event);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agent_runtime
