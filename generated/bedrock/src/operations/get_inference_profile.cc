// Client::get_inference_profile: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/get_inference_profile.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Type get_inference_profile_models_type =
    internal::list_type<InferenceProfileModelView>(schemas::inference_profile_model_type);
constexpr internal::Field get_inference_profile_fields[] = {
    {"inferenceProfileName", &internal::string_type, offsetof(GetInferenceProfileView, inference_profile_name),
     internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetInferenceProfileView, description), internal::Slot::optional,
     true},
    {"createdAt", &internal::date_time_type, offsetof(GetInferenceProfileView, created_at), internal::Slot::optional},
    {"updatedAt", &internal::date_time_type, offsetof(GetInferenceProfileView, updated_at), internal::Slot::optional},
    {"inferenceProfileArn", &internal::string_type, offsetof(GetInferenceProfileView, inference_profile_arn),
     internal::Slot::plain},
    {"models", &get_inference_profile_models_type, offsetof(GetInferenceProfileView, models), internal::Slot::plain},
    {"inferenceProfileId", &internal::string_type, offsetof(GetInferenceProfileView, inference_profile_id),
     internal::Slot::plain},
    {"status", &schemas::inference_profile_status_type, offsetof(GetInferenceProfileView, status),
     internal::Slot::plain},
    {"type", &schemas::inference_profile_type_type, offsetof(GetInferenceProfileView, type), internal::Slot::plain},
};
constexpr internal::Schema get_inference_profile_schema =
    internal::structure_schema<GetInferenceProfileView>("GetInferenceProfileResponse", get_inference_profile_fields);
constexpr internal::OutputSchema get_inference_profile_output{
    .view = &get_inference_profile_schema,
    .body = &get_inference_profile_schema,
    .needs_body = true,
};
constexpr internal::Operation get_inference_profile_operation{
    .service = &common::service,
    .name = "GetInferenceProfile",
    .errors = common::errors,
    .output = &get_inference_profile_output,
};

internal::HttpRequest encode(const GetInferenceProfileRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/inference-profiles/"};
  out.label("inferenceProfileIdentifier", in.inference_profile_identifier);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetInferenceProfileRequest& in) {
  writer.begin_object();
  writer.member("inferenceProfileIdentifier", in.inference_profile_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const GetInferenceProfileView*) { return get_inference_profile_schema; }

Response<GetInferenceProfileView> Client::get_inference_profile(const GetInferenceProfileRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<GetInferenceProfileView>(*connection_, get_inference_profile_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetInferenceProfileRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_inference_profile_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
