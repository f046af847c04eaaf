// Decode tables of ModelConfigurationView and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/model_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field inference_configuration_fields[] = {
    {"maxTokens", &internal::int32_type, offsetof(InferenceConfigurationView, max_tokens), internal::Slot::optional},
    {"temperature", &internal::float_type, offsetof(InferenceConfigurationView, temperature), internal::Slot::optional},
    {"topP", &internal::float_type, offsetof(InferenceConfigurationView, top_p), internal::Slot::optional},
    {"stopSequences", &internal::string_list_type, offsetof(InferenceConfigurationView, stop_sequences),
     internal::Slot::plain},
};

constexpr internal::Type model_configuration_additional_model_request_fields_type =
    internal::map_type<DocumentView>(internal::document_type);
constexpr internal::Field model_configuration_fields[] = {
    {"modelId", &internal::string_type, offsetof(ModelConfigurationView, model_id), internal::Slot::plain},
    {"inferenceConfig", &schemas::inference_configuration_type, offsetof(ModelConfigurationView, inference_config),
     internal::Slot::reference},
    {"additionalModelRequestFields", &model_configuration_additional_model_request_fields_type,
     offsetof(ModelConfigurationView, additional_model_request_fields), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema inference_configuration_schema =
    internal::structure_schema<InferenceConfigurationView>("InferenceConfiguration", inference_configuration_fields);
constinit const internal::Type inference_configuration_type =
    internal::structure_type<InferenceConfigurationView>(inference_configuration_schema);

constinit const internal::Schema model_configuration_schema =
    internal::structure_schema<ModelConfigurationView>("ModelConfiguration", model_configuration_fields);
constinit const internal::Type model_configuration_type =
    internal::structure_type<ModelConfigurationView>(model_configuration_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock
