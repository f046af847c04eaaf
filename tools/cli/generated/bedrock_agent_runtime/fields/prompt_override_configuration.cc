// Tables of the shapes in outcrop/bedrock_agent_runtime/types/prompt_override_configuration.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/prompt_override_configuration.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const InferenceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InferenceConfiguration::temperature>("temperature"),
      cli::field<&InferenceConfiguration::top_p>("topP"),
      cli::field<&InferenceConfiguration::top_k>("topK"),
      cli::field<&InferenceConfiguration::maximum_length>("maximumLength"),
      cli::field<&InferenceConfiguration::stop_sequences>("stopSequences"),
  };
  static constexpr cli::Shape shape{.name = "InferenceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PromptConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptConfiguration::prompt_type>("promptType"),
      cli::field<&PromptConfiguration::prompt_creation_mode>("promptCreationMode"),
      cli::field<&PromptConfiguration::prompt_state>("promptState"),
      cli::field<&PromptConfiguration::base_prompt_template>("basePromptTemplate"),
      cli::field<&PromptConfiguration::inference_configuration>("inferenceConfiguration"),
      cli::field<&PromptConfiguration::parser_mode>("parserMode"),
      cli::field<&PromptConfiguration::foundation_model>("foundationModel"),
      cli::field<&PromptConfiguration::additional_model_request_fields>("additionalModelRequestFields"),
  };
  static constexpr cli::Shape shape{.name = "PromptConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PromptOverrideConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptOverrideConfiguration::prompt_configurations>("promptConfigurations", true),
      cli::field<&PromptOverrideConfiguration::override_lambda>("overrideLambda"),
  };
  static constexpr cli::Shape shape{.name = "PromptOverrideConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
