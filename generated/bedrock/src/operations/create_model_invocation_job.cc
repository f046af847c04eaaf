// Client::create_model_invocation_job: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/create_model_invocation_job.h"

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

constexpr internal::Field create_model_invocation_job_fields[] = {
    {"jobArn", &internal::string_type, offsetof(CreateModelInvocationJobView, job_arn), internal::Slot::plain},
};
constexpr internal::Schema create_model_invocation_job_schema =
    internal::structure_schema<CreateModelInvocationJobView>("CreateModelInvocationJobResponse",
                                                             create_model_invocation_job_fields);
constexpr internal::OutputSchema create_model_invocation_job_output{
    .view = &create_model_invocation_job_schema,
    .body = &create_model_invocation_job_schema,
    .needs_body = true,
};
constexpr internal::Operation create_model_invocation_job_operation{
    .service = &common::service,
    .name = "CreateModelInvocationJob",
    .errors = common::errors,
    .output = &create_model_invocation_job_output,
};

internal::HttpRequest encode(const CreateModelInvocationJobRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/model-invocation-job"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("jobName", in.job_name);
    writer.required("roleArn", in.role_arn);
    writer.member("clientRequestToken", internal::idempotency_token(in.client_request_token));
    writer.required("modelId", in.model_id);
    writer.required("inputDataConfig", in.input_data_config);
    writer.required("outputDataConfig", in.output_data_config);
    writer.member("vpcConfig", in.vpc_config);
    writer.member("timeoutDurationInHours", in.timeout_duration_in_hours);
    writer.member("tags", in.tags);
    writer.member("modelInvocationType", in.model_invocation_type);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateModelInvocationJobRequest& in) {
  writer.begin_object();
  writer.member("jobName", in.job_name);
  writer.member("roleArn", in.role_arn);
  writer.member("clientRequestToken", in.client_request_token);
  writer.member("modelId", in.model_id);
  writer.member("inputDataConfig", in.input_data_config);
  writer.member("outputDataConfig", in.output_data_config);
  writer.member("vpcConfig", in.vpc_config);
  writer.member("timeoutDurationInHours", in.timeout_duration_in_hours);
  writer.member("tags", in.tags);
  writer.member("modelInvocationType", in.model_invocation_type);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateModelInvocationJobView*) { return create_model_invocation_job_schema; }

Response<CreateModelInvocationJobView> Client::create_model_invocation_job(
    const CreateModelInvocationJobRequest& request, const CallOptions& options) const {
  return internal::call<CreateModelInvocationJobView>(*connection_, create_model_invocation_job_operation,
                                                      encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateModelInvocationJobRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_model_invocation_job_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
