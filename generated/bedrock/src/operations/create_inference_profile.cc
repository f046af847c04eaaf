// Client::create_inference_profile: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/create_inference_profile.h"

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

constexpr internal::Field create_inference_profile_fields[] = {
    {"inferenceProfileArn", &internal::string_type, offsetof(CreateInferenceProfileView, inference_profile_arn),
     internal::Slot::plain},
    {"status", &schemas::inference_profile_status_type, offsetof(CreateInferenceProfileView, status),
     internal::Slot::plain},
};
constexpr internal::Schema create_inference_profile_schema = internal::structure_schema<CreateInferenceProfileView>(
    "CreateInferenceProfileResponse", create_inference_profile_fields);
constexpr internal::OutputSchema create_inference_profile_output{
    .view = &create_inference_profile_schema,
    .body = &create_inference_profile_schema,
    .needs_body = true,
};
constexpr internal::Operation create_inference_profile_operation{
    .service = &common::service,
    .name = "CreateInferenceProfile",
    .errors = common::errors,
    .output = &create_inference_profile_output,
};

internal::HttpRequest encode(const CreateInferenceProfileRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/inference-profiles"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("inferenceProfileName", in.inference_profile_name);
    writer.member("description", in.description);
    writer.member("clientRequestToken", internal::idempotency_token(in.client_request_token));
    writer.required("modelSource", in.model_source);
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateInferenceProfileRequest& in) {
  writer.begin_object();
  writer.member("inferenceProfileName", in.inference_profile_name);
  writer.sensitive().member("description", in.description);
  writer.member("clientRequestToken", in.client_request_token);
  writer.member("modelSource", in.model_source);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateInferenceProfileView*) { return create_inference_profile_schema; }

Response<CreateInferenceProfileView> Client::create_inference_profile(const CreateInferenceProfileRequest& request,
                                                                      const CallOptions& options) const {
  return internal::call<CreateInferenceProfileView>(*connection_, create_inference_profile_operation, encode(request),
                                                    options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateInferenceProfileRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_inference_profile_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
