// Decode tables of InferenceProfileModelView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/inference_profile_model.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field inference_profile_model_fields[] = {
    {"modelArn", &internal::string_type, offsetof(InferenceProfileModelView, model_arn), internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema inference_profile_model_schema =
    internal::structure_schema<InferenceProfileModelView>("InferenceProfileModel", inference_profile_model_fields);
constinit const internal::Type inference_profile_model_type =
    internal::structure_type<InferenceProfileModelView>(inference_profile_model_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock
