// Decode tables of PromptOverrideConfigurationView and the shapes that only it holds.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/prompt_override_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field inference_configuration_fields[] = {
    {"temperature", &internal::float_type, offsetof(InferenceConfigurationView, temperature), internal::Slot::optional},
    {"topP", &internal::float_type, offsetof(InferenceConfigurationView, top_p), internal::Slot::optional},
    {"topK", &internal::int32_type, offsetof(InferenceConfigurationView, top_k), internal::Slot::optional},
    {"maximumLength", &internal::int32_type, offsetof(InferenceConfigurationView, maximum_length),
     internal::Slot::optional},
    {"stopSequences", &internal::string_list_type, offsetof(InferenceConfigurationView, stop_sequences),
     internal::Slot::plain},
};

constexpr internal::Field prompt_configuration_fields[] = {
    {"promptType", &schemas::prompt_type_type, offsetof(PromptConfigurationView, prompt_type), internal::Slot::plain},
    {"promptCreationMode", &schemas::creation_mode_type, offsetof(PromptConfigurationView, prompt_creation_mode),
     internal::Slot::plain},
    {"promptState", &schemas::prompt_state_type, offsetof(PromptConfigurationView, prompt_state),
     internal::Slot::plain},
    {"basePromptTemplate", &internal::string_type, offsetof(PromptConfigurationView, base_prompt_template),
     internal::Slot::optional, true},
    {"inferenceConfiguration", &schemas::inference_configuration_type,
     offsetof(PromptConfigurationView, inference_configuration), internal::Slot::reference},
    {"parserMode", &schemas::creation_mode_type, offsetof(PromptConfigurationView, parser_mode), internal::Slot::plain},
    {"foundationModel", &internal::string_type, offsetof(PromptConfigurationView, foundation_model),
     internal::Slot::optional},
    {"additionalModelRequestFields", &internal::document_type,
     offsetof(PromptConfigurationView, additional_model_request_fields), internal::Slot::optional},
};

constexpr internal::Type prompt_override_configuration_prompt_configurations_type =
    internal::list_type<PromptConfigurationView>(schemas::prompt_configuration_type);
constexpr internal::Field prompt_override_configuration_fields[] = {
    {"promptConfigurations", &prompt_override_configuration_prompt_configurations_type,
     offsetof(PromptOverrideConfigurationView, prompt_configurations), internal::Slot::plain, true},
    {"overrideLambda", &internal::string_type, offsetof(PromptOverrideConfigurationView, override_lambda),
     internal::Slot::optional, true},
};

}  // namespace

namespace schemas {

constinit const internal::Schema inference_configuration_schema =
    internal::structure_schema<InferenceConfigurationView>("InferenceConfiguration", inference_configuration_fields);
constinit const internal::Type inference_configuration_type =
    internal::structure_type<InferenceConfigurationView>(inference_configuration_schema);

constinit const internal::Schema prompt_configuration_schema =
    internal::structure_schema<PromptConfigurationView>("PromptConfiguration", prompt_configuration_fields);
constinit const internal::Type prompt_configuration_type =
    internal::structure_type<PromptConfigurationView>(prompt_configuration_schema);

constinit const internal::Schema prompt_override_configuration_schema =
    internal::structure_schema<PromptOverrideConfigurationView>("PromptOverrideConfiguration",
                                                                prompt_override_configuration_fields);
constinit const internal::Type prompt_override_configuration_type =
    internal::structure_type<PromptOverrideConfigurationView>(prompt_override_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const InferenceConfigurationView*) { return schemas::inference_configuration_schema; }
const internal::Schema& schema_of(const PromptConfigurationView*) { return schemas::prompt_configuration_schema; }
const internal::Schema& schema_of(const PromptOverrideConfigurationView*) {
  return schemas::prompt_override_configuration_schema;
}

}  // namespace outcrop::bedrock_agent
