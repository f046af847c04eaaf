// Decode tables of FoundationModelDetailsView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/foundation_model_details.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Type foundation_model_details_input_modalities_type =
    internal::list_type<Open<ModelModality>>(schemas::model_modality_type);
constexpr internal::Type foundation_model_details_output_modalities_type =
    internal::list_type<Open<ModelModality>>(schemas::model_modality_type);
constexpr internal::Type foundation_model_details_customizations_supported_type =
    internal::list_type<Open<ModelCustomization>>(schemas::model_customization_type);
constexpr internal::Type foundation_model_details_inference_types_supported_type =
    internal::list_type<Open<InferenceType>>(schemas::inference_type_type);
constexpr internal::Field foundation_model_details_fields[] = {
    {"modelArn", &internal::string_type, offsetof(FoundationModelDetailsView, model_arn), internal::Slot::plain},
    {"modelId", &internal::string_type, offsetof(FoundationModelDetailsView, model_id), internal::Slot::plain},
    {"modelName", &internal::string_type, offsetof(FoundationModelDetailsView, model_name), internal::Slot::optional},
    {"providerName", &internal::string_type, offsetof(FoundationModelDetailsView, provider_name),
     internal::Slot::optional},
    {"inputModalities", &foundation_model_details_input_modalities_type,
     offsetof(FoundationModelDetailsView, input_modalities), internal::Slot::plain},
    {"outputModalities", &foundation_model_details_output_modalities_type,
     offsetof(FoundationModelDetailsView, output_modalities), internal::Slot::plain},
    {"responseStreamingSupported", &internal::boolean_type,
     offsetof(FoundationModelDetailsView, response_streaming_supported), internal::Slot::optional},
    {"customizationsSupported", &foundation_model_details_customizations_supported_type,
     offsetof(FoundationModelDetailsView, customizations_supported), internal::Slot::plain},
    {"inferenceTypesSupported", &foundation_model_details_inference_types_supported_type,
     offsetof(FoundationModelDetailsView, inference_types_supported), internal::Slot::plain},
    {"modelLifecycle", &schemas::foundation_model_lifecycle_type, offsetof(FoundationModelDetailsView, model_lifecycle),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema foundation_model_details_schema =
    internal::structure_schema<FoundationModelDetailsView>("FoundationModelDetails", foundation_model_details_fields);
constinit const internal::Type foundation_model_details_type =
    internal::structure_type<FoundationModelDetailsView>(foundation_model_details_schema);

}  // namespace schemas

const internal::Schema& schema_of(const FoundationModelDetailsView*) {
  return schemas::foundation_model_details_schema;
}

}  // namespace outcrop::bedrock
