// Decode tables of PromptInferenceConfigurationView and the shapes that only it holds.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/prompt_inference_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field prompt_model_inference_configuration_fields[] = {
    {"temperature", &internal::float_type, offsetof(PromptModelInferenceConfigurationView, temperature),
     internal::Slot::optional},
    {"topP", &internal::float_type, offsetof(PromptModelInferenceConfigurationView, top_p), internal::Slot::optional},
    {"maxTokens", &internal::int32_type, offsetof(PromptModelInferenceConfigurationView, max_tokens),
     internal::Slot::optional},
    {"stopSequences", &internal::string_list_type, offsetof(PromptModelInferenceConfigurationView, stop_sequences),
     internal::Slot::plain},
};

constexpr internal::Field prompt_inference_configuration_fields[] = {
    {"text", &schemas::prompt_model_inference_configuration_type, offsetof(PromptInferenceConfigurationView, text),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema prompt_model_inference_configuration_schema =
    internal::structure_schema<PromptModelInferenceConfigurationView>("PromptModelInferenceConfiguration",
                                                                      prompt_model_inference_configuration_fields);
constinit const internal::Type prompt_model_inference_configuration_type =
    internal::structure_type<PromptModelInferenceConfigurationView>(prompt_model_inference_configuration_schema);

constinit const internal::Schema prompt_inference_configuration_schema =
    internal::union_schema<PromptInferenceConfigurationView>("PromptInferenceConfiguration",
                                                             prompt_inference_configuration_fields);
constinit const internal::Type prompt_inference_configuration_type =
    internal::union_type<PromptInferenceConfigurationView>(prompt_inference_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const PromptModelInferenceConfigurationView*) {
  return schemas::prompt_model_inference_configuration_schema;
}
const internal::Schema& schema_of(const PromptInferenceConfigurationView*) {
  return schemas::prompt_inference_configuration_schema;
}

}  // namespace outcrop::bedrock_agent
