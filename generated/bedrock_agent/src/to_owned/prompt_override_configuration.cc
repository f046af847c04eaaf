// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/prompt_override_configuration.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/prompt_override_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

InferenceConfiguration to_owned(const InferenceConfigurationView& view) {
  InferenceConfiguration owned;
  internal::own(owned.temperature, view.temperature);
  internal::own(owned.top_p, view.top_p);
  internal::own(owned.top_k, view.top_k);
  internal::own(owned.maximum_length, view.maximum_length);
  internal::own(owned.stop_sequences, view.stop_sequences);
  return owned;
}

PromptConfiguration to_owned(const PromptConfigurationView& view) {
  PromptConfiguration owned;
  internal::own(owned.prompt_type, view.prompt_type);
  internal::own(owned.prompt_creation_mode, view.prompt_creation_mode);
  internal::own(owned.prompt_state, view.prompt_state);
  internal::own(owned.base_prompt_template, view.base_prompt_template);
  internal::own(owned.inference_configuration, view.inference_configuration);
  internal::own(owned.parser_mode, view.parser_mode);
  internal::own(owned.foundation_model, view.foundation_model);
  internal::own(owned.additional_model_request_fields, view.additional_model_request_fields);
  return owned;
}

PromptOverrideConfiguration to_owned(const PromptOverrideConfigurationView& view) {
  PromptOverrideConfiguration owned;
  internal::own(owned.prompt_configurations, view.prompt_configurations);
  internal::own(owned.override_lambda, view.override_lambda);
  return owned;
}

}  // namespace outcrop::bedrock_agent
