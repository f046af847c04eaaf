// Writes PromptOverrideConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/prompt_override_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent {

void write_json(internal::JsonWriter& writer, const InferenceConfiguration& in) {
  writer.begin_object();
  writer.member("temperature", in.temperature);
  writer.member("topP", in.top_p);
  writer.member("topK", in.top_k);
  writer.member("maximumLength", in.maximum_length);
  writer.member("stopSequences", in.stop_sequences);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PromptConfiguration& in) {
  writer.begin_object();
  writer.member("promptType", in.prompt_type);
  writer.member("promptCreationMode", in.prompt_creation_mode);
  writer.member("promptState", in.prompt_state);
  writer.sensitive().member("basePromptTemplate", in.base_prompt_template);
  writer.member("inferenceConfiguration", in.inference_configuration);
  writer.member("parserMode", in.parser_mode);
  writer.member("foundationModel", in.foundation_model);
  writer.member("additionalModelRequestFields", in.additional_model_request_fields);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PromptOverrideConfiguration& in) {
  writer.begin_object();
  writer.sensitive().required("promptConfigurations", in.prompt_configurations);
  writer.sensitive().member("overrideLambda", in.override_lambda);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
