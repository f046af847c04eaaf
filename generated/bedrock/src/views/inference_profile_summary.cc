// Decode tables of InferenceProfileSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/inference_profile_summary.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Type inference_profile_summary_models_type =
    internal::list_type<InferenceProfileModelView>(schemas::inference_profile_model_type);
constexpr internal::Field inference_profile_summary_fields[] = {
    {"inferenceProfileName", &internal::string_type, offsetof(InferenceProfileSummaryView, inference_profile_name),
     internal::Slot::plain},
    {"description", &internal::string_type, offsetof(InferenceProfileSummaryView, description),
     internal::Slot::optional},
    {"createdAt", &internal::date_time_type, offsetof(InferenceProfileSummaryView, created_at),
     internal::Slot::optional},
    {"updatedAt", &internal::date_time_type, offsetof(InferenceProfileSummaryView, updated_at),
     internal::Slot::optional},
    {"inferenceProfileArn", &internal::string_type, offsetof(InferenceProfileSummaryView, inference_profile_arn),
     internal::Slot::plain},
    {"models", &inference_profile_summary_models_type, offsetof(InferenceProfileSummaryView, models),
     internal::Slot::plain},
    {"inferenceProfileId", &internal::string_type, offsetof(InferenceProfileSummaryView, inference_profile_id),
     internal::Slot::plain},
    {"status", &schemas::inference_profile_status_type, offsetof(InferenceProfileSummaryView, status),
     internal::Slot::plain},
    {"type", &schemas::inference_profile_type_type, offsetof(InferenceProfileSummaryView, type), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema inference_profile_summary_schema =
    internal::structure_schema<InferenceProfileSummaryView>("InferenceProfileSummary",
                                                            inference_profile_summary_fields);
constinit const internal::Type inference_profile_summary_type =
    internal::structure_type<InferenceProfileSummaryView>(inference_profile_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock
