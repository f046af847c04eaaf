// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/prompt_inference_configuration.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/prompt_inference_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

PromptModelInferenceConfiguration to_owned(const PromptModelInferenceConfigurationView& view) {
  PromptModelInferenceConfiguration owned;
  internal::own(owned.temperature, view.temperature);
  internal::own(owned.top_p, view.top_p);
  internal::own(owned.max_tokens, view.max_tokens);
  internal::own(owned.stop_sequences, view.stop_sequences);
  return owned;
}

PromptInferenceConfiguration to_owned(const PromptInferenceConfigurationView& view) {
  PromptInferenceConfiguration owned;
  internal::own(owned.text, view.text);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agent
