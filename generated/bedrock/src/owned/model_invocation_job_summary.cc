// Makes ModelInvocationJobSummary of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/model_invocation_job_summary.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/model_invocation_job_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

ModelInvocationJobSummary to_owned(const ModelInvocationJobSummaryView& view) {
  ModelInvocationJobSummary owned;
  internal::own(owned.job_arn, view.job_arn);
  internal::own(owned.job_name, view.job_name);
  internal::own(owned.model_id, view.model_id);
  internal::own(owned.client_request_token, view.client_request_token);
  internal::own(owned.role_arn, view.role_arn);
  internal::own(owned.status, view.status);
  internal::own(owned.message, view.message);
  internal::own(owned.submit_time, view.submit_time);
  internal::own(owned.last_modified_time, view.last_modified_time);
  internal::own(owned.end_time, view.end_time);
  internal::own(owned.input_data_config, view.input_data_config);
  internal::own(owned.output_data_config, view.output_data_config);
  internal::own(owned.vpc_config, view.vpc_config);
  internal::own(owned.timeout_duration_in_hours, view.timeout_duration_in_hours);
  internal::own(owned.job_expiration_time, view.job_expiration_time);
  internal::own(owned.model_invocation_type, view.model_invocation_type);
  internal::own(owned.total_record_count, view.total_record_count);
  internal::own(owned.processed_record_count, view.processed_record_count);
  internal::own(owned.success_record_count, view.success_record_count);
  internal::own(owned.error_record_count, view.error_record_count);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ModelInvocationJobSummary& in) {
  writer.begin_object();
  writer.member("jobArn", in.job_arn);
  writer.member("jobName", in.job_name);
  writer.member("modelId", in.model_id);
  writer.member("clientRequestToken", in.client_request_token);
  writer.member("roleArn", in.role_arn);
  writer.member("status", in.status);
  writer.sensitive().member("message", in.message);
  writer.member("submitTime", in.submit_time, TimestampFormat::date_time);
  writer.member("lastModifiedTime", in.last_modified_time, TimestampFormat::date_time);
  writer.member("endTime", in.end_time, TimestampFormat::date_time);
  writer.member("inputDataConfig", in.input_data_config);
  writer.member("outputDataConfig", in.output_data_config);
  writer.member("vpcConfig", in.vpc_config);
  writer.member("timeoutDurationInHours", in.timeout_duration_in_hours);
  writer.member("jobExpirationTime", in.job_expiration_time, TimestampFormat::date_time);
  writer.member("modelInvocationType", in.model_invocation_type);
  writer.member("totalRecordCount", in.total_record_count);
  writer.member("processedRecordCount", in.processed_record_count);
  writer.member("successRecordCount", in.success_record_count);
  writer.member("errorRecordCount", in.error_record_count);
  writer.end_object();
}

}  // namespace outcrop::bedrock
