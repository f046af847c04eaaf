// Client::delete_inference_profile: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/delete_inference_profile.h"

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

constexpr internal::Schema delete_inference_profile_schema =
    internal::structure_schema<DeleteInferenceProfileView>("DeleteInferenceProfileResponse");
constexpr internal::OutputSchema delete_inference_profile_output{
    .view = &delete_inference_profile_schema,
    .body = &delete_inference_profile_schema,
};
constexpr internal::Operation delete_inference_profile_operation{
    .service = &common::service,
    .name = "DeleteInferenceProfile",
    .errors = common::errors,
    .output = &delete_inference_profile_output,
};

internal::HttpRequest encode(const DeleteInferenceProfileRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/inference-profiles/"};
  out.label("inferenceProfileIdentifier", in.inference_profile_identifier);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteInferenceProfileRequest& in) {
  writer.begin_object();
  writer.member("inferenceProfileIdentifier", in.inference_profile_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteInferenceProfileView*) { return delete_inference_profile_schema; }

Response<DeleteInferenceProfileView> Client::delete_inference_profile(const DeleteInferenceProfileRequest& request,
                                                                      const CallOptions& options) const {
  return internal::call<DeleteInferenceProfileView>(*connection_, delete_inference_profile_operation, encode(request),
                                                    options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteInferenceProfileRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_inference_profile_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
