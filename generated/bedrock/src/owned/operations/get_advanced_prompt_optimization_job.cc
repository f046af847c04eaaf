// Makes GetAdvancedPromptOptimizationJob: the output of Client::get_advanced_prompt_optimization_job, owned of views,
// and writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/get_advanced_prompt_optimization_job.h"

#include "outcrop/bedrock/operations/get_advanced_prompt_optimization_job.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GetAdvancedPromptOptimizationJob to_owned(const GetAdvancedPromptOptimizationJobView& view) {
  GetAdvancedPromptOptimizationJob owned;
  internal::own(owned.job_arn, view.job_arn);
  internal::own(owned.job_name, view.job_name);
  internal::own(owned.job_description, view.job_description);
  internal::own(owned.job_status, view.job_status);
  internal::own(owned.input_config, view.input_config);
  internal::own(owned.output_config, view.output_config);
  internal::own(owned.encryption_key_arn, view.encryption_key_arn);
  internal::own(owned.creation_time, view.creation_time);
  internal::own(owned.last_modified_time, view.last_modified_time);
  internal::own(owned.failure_message, view.failure_message);
  internal::own(owned.model_configurations, view.model_configurations);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetAdvancedPromptOptimizationJob& in) {
  writer.begin_object();
  writer.member("jobArn", in.job_arn);
  writer.member("jobName", in.job_name);
  writer.member("jobDescription", in.job_description);
  writer.member("jobStatus", in.job_status);
  writer.member("inputConfig", in.input_config);
  writer.member("outputConfig", in.output_config);
  writer.member("encryptionKeyArn", in.encryption_key_arn);
  writer.member("creationTime", in.creation_time, TimestampFormat::date_time);
  writer.member("lastModifiedTime", in.last_modified_time, TimestampFormat::date_time);
  writer.member("failureMessage", in.failure_message);
  writer.member("modelConfigurations", in.model_configurations);
  writer.end_object();
}

}  // namespace outcrop::bedrock
