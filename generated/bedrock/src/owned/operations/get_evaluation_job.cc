// Makes GetEvaluationJob: the output of Client::get_evaluation_job, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/get_evaluation_job.h"

#include "outcrop/bedrock/operations/get_evaluation_job.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GetEvaluationJob to_owned(const GetEvaluationJobView& view) {
  GetEvaluationJob owned;
  internal::own(owned.job_name, view.job_name);
  internal::own(owned.status, view.status);
  internal::own(owned.job_arn, view.job_arn);
  internal::own(owned.job_description, view.job_description);
  internal::own(owned.role_arn, view.role_arn);
  internal::own(owned.customer_encryption_key_id, view.customer_encryption_key_id);
  internal::own(owned.job_type, view.job_type);
  internal::own(owned.application_type, view.application_type);
  internal::own(owned.evaluation_config, view.evaluation_config);
  internal::own(owned.inference_config, view.inference_config);
  internal::own(owned.output_data_config, view.output_data_config);
  internal::own(owned.creation_time, view.creation_time);
  internal::own(owned.last_modified_time, view.last_modified_time);
  internal::own(owned.failure_messages, view.failure_messages);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetEvaluationJob& in) {
  writer.begin_object();
  writer.member("jobName", in.job_name);
  writer.member("status", in.status);
  writer.member("jobArn", in.job_arn);
  writer.sensitive().member("jobDescription", in.job_description);
  writer.member("roleArn", in.role_arn);
  writer.member("customerEncryptionKeyId", in.customer_encryption_key_id);
  writer.member("jobType", in.job_type);
  writer.member("applicationType", in.application_type);
  writer.member("evaluationConfig", in.evaluation_config);
  writer.member("inferenceConfig", in.inference_config);
  writer.member("outputDataConfig", in.output_data_config);
  writer.member("creationTime", in.creation_time, TimestampFormat::date_time);
  writer.member("lastModifiedTime", in.last_modified_time, TimestampFormat::date_time);
  writer.member("failureMessages", in.failure_messages);
  writer.end_object();
}

}  // namespace outcrop::bedrock
