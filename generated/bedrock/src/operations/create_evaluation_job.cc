// Client::create_evaluation_job: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/create_evaluation_job.h"

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

constexpr internal::Field create_evaluation_job_fields[] = {
    {"jobArn", &internal::string_type, offsetof(CreateEvaluationJobView, job_arn), internal::Slot::plain},
};
constexpr internal::Schema create_evaluation_job_schema =
    internal::structure_schema<CreateEvaluationJobView>("CreateEvaluationJobResponse", create_evaluation_job_fields);
constexpr internal::OutputSchema create_evaluation_job_output{
    .view = &create_evaluation_job_schema,
    .body = &create_evaluation_job_schema,
    .needs_body = true,
};
constexpr internal::Operation create_evaluation_job_operation{
    .service = &common::service,
    .name = "CreateEvaluationJob",
    .errors = common::errors,
    .output = &create_evaluation_job_output,
};

internal::HttpRequest encode(const CreateEvaluationJobRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/evaluation-jobs"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("jobName", in.job_name);
    writer.member("jobDescription", in.job_description);
    writer.member("clientRequestToken", internal::idempotency_token(in.client_request_token));
    writer.required("roleArn", in.role_arn);
    writer.member("customerEncryptionKeyId", in.customer_encryption_key_id);
    writer.member("jobTags", in.job_tags);
    writer.member("applicationType", in.application_type);
    writer.required("evaluationConfig", in.evaluation_config);
    writer.required("inferenceConfig", in.inference_config);
    writer.required("outputDataConfig", in.output_data_config);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateEvaluationJobRequest& in) {
  writer.begin_object();
  writer.member("jobName", in.job_name);
  writer.sensitive().member("jobDescription", in.job_description);
  writer.member("clientRequestToken", in.client_request_token);
  writer.member("roleArn", in.role_arn);
  writer.member("customerEncryptionKeyId", in.customer_encryption_key_id);
  writer.member("jobTags", in.job_tags);
  writer.member("applicationType", in.application_type);
  writer.member("evaluationConfig", in.evaluation_config);
  writer.member("inferenceConfig", in.inference_config);
  writer.member("outputDataConfig", in.output_data_config);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateEvaluationJobView*) { return create_evaluation_job_schema; }

Response<CreateEvaluationJobView> Client::create_evaluation_job(const CreateEvaluationJobRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<CreateEvaluationJobView>(*connection_, create_evaluation_job_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateEvaluationJobRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_evaluation_job_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
