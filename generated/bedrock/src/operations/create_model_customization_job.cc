// Client::create_model_customization_job: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/create_model_customization_job.h"

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

constexpr internal::Field create_model_customization_job_fields[] = {
    {"jobArn", &internal::string_type, offsetof(CreateModelCustomizationJobView, job_arn), internal::Slot::plain},
};
constexpr internal::Schema create_model_customization_job_schema =
    internal::structure_schema<CreateModelCustomizationJobView>("CreateModelCustomizationJobResponse",
                                                                create_model_customization_job_fields);
constexpr internal::OutputSchema create_model_customization_job_output{
    .view = &create_model_customization_job_schema,
    .body = &create_model_customization_job_schema,
    .needs_body = true,
};
constexpr internal::Operation create_model_customization_job_operation{
    .service = &common::service,
    .name = "CreateModelCustomizationJob",
    .errors = common::errors,
    .output = &create_model_customization_job_output,
};

internal::HttpRequest encode(const CreateModelCustomizationJobRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/model-customization-jobs"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("jobName", in.job_name);
    writer.required("customModelName", in.custom_model_name);
    writer.required("roleArn", in.role_arn);
    writer.member("clientRequestToken", internal::idempotency_token(in.client_request_token));
    writer.required("baseModelIdentifier", in.base_model_identifier);
    writer.member("customizationType", in.customization_type);
    writer.member("customModelKmsKeyId", in.custom_model_kms_key_id);
    writer.member("jobTags", in.job_tags);
    writer.member("customModelTags", in.custom_model_tags);
    writer.required("trainingDataConfig", in.training_data_config);
    writer.member("validationDataConfig", in.validation_data_config);
    writer.required("outputDataConfig", in.output_data_config);
    writer.member("hyperParameters", in.hyper_parameters);
    writer.member("vpcConfig", in.vpc_config);
    writer.member("customizationConfig", in.customization_config);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateModelCustomizationJobRequest& in) {
  writer.begin_object();
  writer.member("jobName", in.job_name);
  writer.member("customModelName", in.custom_model_name);
  writer.member("roleArn", in.role_arn);
  writer.member("clientRequestToken", in.client_request_token);
  writer.member("baseModelIdentifier", in.base_model_identifier);
  writer.member("customizationType", in.customization_type);
  writer.member("customModelKmsKeyId", in.custom_model_kms_key_id);
  writer.member("jobTags", in.job_tags);
  writer.member("customModelTags", in.custom_model_tags);
  writer.member("trainingDataConfig", in.training_data_config);
  writer.member("validationDataConfig", in.validation_data_config);
  writer.member("outputDataConfig", in.output_data_config);
  writer.member("hyperParameters", in.hyper_parameters);
  writer.member("vpcConfig", in.vpc_config);
  writer.member("customizationConfig", in.customization_config);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateModelCustomizationJobView*) {
  return create_model_customization_job_schema;
}

Response<CreateModelCustomizationJobView> Client::create_model_customization_job(
    const CreateModelCustomizationJobRequest& request, const CallOptions& options) const {
  return internal::call<CreateModelCustomizationJobView>(*connection_, create_model_customization_job_operation,
                                                         encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateModelCustomizationJobRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_model_customization_job_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
