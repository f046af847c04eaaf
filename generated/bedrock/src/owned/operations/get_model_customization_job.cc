// Makes GetModelCustomizationJob: the output of Client::get_model_customization_job, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/get_model_customization_job.h"

#include "outcrop/bedrock/operations/get_model_customization_job.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GetModelCustomizationJob to_owned(const GetModelCustomizationJobView& view) {
  GetModelCustomizationJob owned;
  internal::own(owned.job_arn, view.job_arn);
  internal::own(owned.job_name, view.job_name);
  internal::own(owned.output_model_name, view.output_model_name);
  internal::own(owned.output_model_arn, view.output_model_arn);
  internal::own(owned.client_request_token, view.client_request_token);
  internal::own(owned.role_arn, view.role_arn);
  internal::own(owned.status, view.status);
  internal::own(owned.status_details, view.status_details);
  internal::own(owned.failure_message, view.failure_message);
  internal::own(owned.creation_time, view.creation_time);
  internal::own(owned.last_modified_time, view.last_modified_time);
  internal::own(owned.end_time, view.end_time);
  internal::own(owned.base_model_arn, view.base_model_arn);
  internal::own(owned.hyper_parameters, view.hyper_parameters);
  internal::own(owned.training_data_config, view.training_data_config);
  internal::own(owned.validation_data_config, view.validation_data_config);
  internal::own(owned.output_data_config, view.output_data_config);
  internal::own(owned.customization_type, view.customization_type);
  internal::own(owned.output_model_kms_key_arn, view.output_model_kms_key_arn);
  internal::own(owned.training_metrics, view.training_metrics);
  internal::own(owned.validation_metrics, view.validation_metrics);
  internal::own(owned.vpc_config, view.vpc_config);
  internal::own(owned.customization_config, view.customization_config);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetModelCustomizationJob& in) {
  writer.begin_object();
  writer.member("jobArn", in.job_arn);
  writer.member("jobName", in.job_name);
  writer.member("outputModelName", in.output_model_name);
  writer.member("outputModelArn", in.output_model_arn);
  writer.member("clientRequestToken", in.client_request_token);
  writer.member("roleArn", in.role_arn);
  writer.member("status", in.status);
  writer.member("statusDetails", in.status_details);
  writer.member("failureMessage", in.failure_message);
  writer.member("creationTime", in.creation_time, TimestampFormat::date_time);
  writer.member("lastModifiedTime", in.last_modified_time, TimestampFormat::date_time);
  writer.member("endTime", in.end_time, TimestampFormat::date_time);
  writer.member("baseModelArn", in.base_model_arn);
  writer.member("hyperParameters", in.hyper_parameters);
  writer.member("trainingDataConfig", in.training_data_config);
  writer.member("validationDataConfig", in.validation_data_config);
  writer.member("outputDataConfig", in.output_data_config);
  writer.member("customizationType", in.customization_type);
  writer.member("outputModelKmsKeyArn", in.output_model_kms_key_arn);
  writer.member("trainingMetrics", in.training_metrics);
  writer.member("validationMetrics", in.validation_metrics);
  writer.member("vpcConfig", in.vpc_config);
  writer.member("customizationConfig", in.customization_config);
  writer.end_object();
}

}  // namespace outcrop::bedrock
