// Client::create_model_copy_job: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/create_model_copy_job.h"

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

constexpr internal::Field create_model_copy_job_fields[] = {
    {"jobArn", &internal::string_type, offsetof(CreateModelCopyJobView, job_arn), internal::Slot::plain},
};
constexpr internal::Schema create_model_copy_job_schema =
    internal::structure_schema<CreateModelCopyJobView>("CreateModelCopyJobResponse", create_model_copy_job_fields);
constexpr internal::OutputSchema create_model_copy_job_output{
    .view = &create_model_copy_job_schema,
    .body = &create_model_copy_job_schema,
    .needs_body = true,
};
constexpr internal::Operation create_model_copy_job_operation{
    .service = &common::service,
    .name = "CreateModelCopyJob",
    .errors = common::errors,
    .output = &create_model_copy_job_output,
};

internal::HttpRequest encode(const CreateModelCopyJobRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/model-copy-jobs"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("sourceModelArn", in.source_model_arn);
    writer.required("targetModelName", in.target_model_name);
    writer.member("modelKmsKeyId", in.model_kms_key_id);
    writer.member("targetModelTags", in.target_model_tags);
    writer.member("clientRequestToken", internal::idempotency_token(in.client_request_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateModelCopyJobRequest& in) {
  writer.begin_object();
  writer.member("sourceModelArn", in.source_model_arn);
  writer.member("targetModelName", in.target_model_name);
  writer.member("modelKmsKeyId", in.model_kms_key_id);
  writer.member("targetModelTags", in.target_model_tags);
  writer.member("clientRequestToken", in.client_request_token);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateModelCopyJobView*) { return create_model_copy_job_schema; }

Response<CreateModelCopyJobView> Client::create_model_copy_job(const CreateModelCopyJobRequest& request,
                                                               const CallOptions& options) const {
  return internal::call<CreateModelCopyJobView>(*connection_, create_model_copy_job_operation, encode(request),
                                                options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateModelCopyJobRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_model_copy_job_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
