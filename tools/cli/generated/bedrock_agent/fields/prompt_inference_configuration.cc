// Tables of the shapes in outcrop/bedrock_agent/types/prompt_inference_configuration.h.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/types/prompt_inference_configuration.h>

#include "bedrock_agent/fields.h"

namespace outcrop::bedrock_agent {

const cli::Shape& fields_of(const PromptInferenceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptInferenceConfiguration::text>("text"),
  };
  static constexpr cli::Shape shape{.name = "PromptInferenceConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const PromptModelInferenceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptModelInferenceConfiguration::temperature>("temperature"),
      cli::field<&PromptModelInferenceConfiguration::top_p>("topP"),
      cli::field<&PromptModelInferenceConfiguration::max_tokens>("maxTokens"),
      cli::field<&PromptModelInferenceConfiguration::stop_sequences>("stopSequences"),
  };
  static constexpr cli::Shape shape{.name = "PromptModelInferenceConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent
