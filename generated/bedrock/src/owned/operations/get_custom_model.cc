// Makes GetCustomModel: the output of Client::get_custom_model, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/get_custom_model.h"

#include "outcrop/bedrock/operations/get_custom_model.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GetCustomModel to_owned(const GetCustomModelView& view) {
  GetCustomModel owned;
  internal::own(owned.model_arn, view.model_arn);
  internal::own(owned.model_name, view.model_name);
  internal::own(owned.job_name, view.job_name);
  internal::own(owned.job_arn, view.job_arn);
  internal::own(owned.base_model_arn, view.base_model_arn);
  internal::own(owned.customization_type, view.customization_type);
  internal::own(owned.model_kms_key_arn, view.model_kms_key_arn);
  internal::own(owned.hyper_parameters, view.hyper_parameters);
  internal::own(owned.training_data_config, view.training_data_config);
  internal::own(owned.validation_data_config, view.validation_data_config);
  internal::own(owned.output_data_config, view.output_data_config);
  internal::own(owned.training_metrics, view.training_metrics);
  internal::own(owned.validation_metrics, view.validation_metrics);
  internal::own(owned.creation_time, view.creation_time);
  internal::own(owned.customization_config, view.customization_config);
  internal::own(owned.model_status, view.model_status);
  internal::own(owned.failure_message, view.failure_message);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetCustomModel& in) {
  writer.begin_object();
  writer.member("modelArn", in.model_arn);
  writer.member("modelName", in.model_name);
  writer.member("jobName", in.job_name);
  writer.member("jobArn", in.job_arn);
  writer.member("baseModelArn", in.base_model_arn);
  writer.member("customizationType", in.customization_type);
  writer.member("modelKmsKeyArn", in.model_kms_key_arn);
  writer.member("hyperParameters", in.hyper_parameters);
  writer.member("trainingDataConfig", in.training_data_config);
  writer.member("validationDataConfig", in.validation_data_config);
  writer.member("outputDataConfig", in.output_data_config);
  writer.member("trainingMetrics", in.training_metrics);
  writer.member("validationMetrics", in.validation_metrics);
  writer.member("creationTime", in.creation_time, TimestampFormat::date_time);
  writer.member("customizationConfig", in.customization_config);
  writer.member("modelStatus", in.model_status);
  writer.member("failureMessage", in.failure_message);
  writer.end_object();
}

}  // namespace outcrop::bedrock
