// Decode tables of FoundationModelSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/foundation_model_summary.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Type foundation_model_summary_input_modalities_type =
    internal::list_type<Open<ModelModality>>(schemas::model_modality_type);
constexpr internal::Type foundation_model_summary_output_modalities_type =
    internal::list_type<Open<ModelModality>>(schemas::model_modality_type);
constexpr internal::Type foundation_model_summary_customizations_supported_type =
    internal::list_type<Open<ModelCustomization>>(schemas::model_customization_type);
constexpr internal::Type foundation_model_summary_inference_types_supported_type =
    internal::list_type<Open<InferenceType>>(schemas::inference_type_type);
constexpr internal::Field foundation_model_summary_fields[] = {
    {"modelArn", &internal::string_type, offsetof(FoundationModelSummaryView, model_arn), internal::Slot::plain},
    {"modelId", &internal::string_type, offsetof(FoundationModelSummaryView, model_id), internal::Slot::plain},
    {"modelName", &internal::string_type, offsetof(FoundationModelSummaryView, model_name), internal::Slot::optional},
    {"providerName", &internal::string_type, offsetof(FoundationModelSummaryView, provider_name),
     internal::Slot::optional},
    {"inputModalities", &foundation_model_summary_input_modalities_type,
     offsetof(FoundationModelSummaryView, input_modalities), internal::Slot::plain},
    {"outputModalities", &foundation_model_summary_output_modalities_type,
     offsetof(FoundationModelSummaryView, output_modalities), internal::Slot::plain},
    {"responseStreamingSupported", &internal::boolean_type,
     offsetof(FoundationModelSummaryView, response_streaming_supported), internal::Slot::optional},
    {"customizationsSupported", &foundation_model_summary_customizations_supported_type,
     offsetof(FoundationModelSummaryView, customizations_supported), internal::Slot::plain},
    {"inferenceTypesSupported", &foundation_model_summary_inference_types_supported_type,
     offsetof(FoundationModelSummaryView, inference_types_supported), internal::Slot::plain},
    {"modelLifecycle", &schemas::foundation_model_lifecycle_type, offsetof(FoundationModelSummaryView, model_lifecycle),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema foundation_model_summary_schema =
    internal::structure_schema<FoundationModelSummaryView>("FoundationModelSummary", foundation_model_summary_fields);
constinit const internal::Type foundation_model_summary_type =
    internal::structure_type<FoundationModelSummaryView>(foundation_model_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock
