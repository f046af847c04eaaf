// Makes GetDataAutomationStatus: the output of Client::get_data_automation_status, owned of views, and writes JSON.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation_runtime/owned/operations/get_data_automation_status.h"

#include "outcrop/bedrock_data_automation_runtime/operations/get_data_automation_status.h"
#include "outcrop/bedrock_data_automation_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation_runtime {

GetDataAutomationStatus to_owned(const GetDataAutomationStatusView& view) {
  GetDataAutomationStatus owned;
  internal::own(owned.status, view.status);
  internal::own(owned.error_type, view.error_type);
  internal::own(owned.error_message, view.error_message);
  internal::own(owned.output_configuration, view.output_configuration);
  internal::own(owned.job_submission_time, view.job_submission_time);
  internal::own(owned.job_completion_time, view.job_completion_time);
  internal::own(owned.job_duration_in_seconds, view.job_duration_in_seconds);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetDataAutomationStatus& in) {
  writer.begin_object();
  writer.member("status", in.status);
  writer.member("errorType", in.error_type);
  writer.member("errorMessage", in.error_message);
  writer.member("outputConfiguration", in.output_configuration);
  writer.member("jobSubmissionTime", in.job_submission_time, TimestampFormat::date_time);
  writer.member("jobCompletionTime", in.job_completion_time, TimestampFormat::date_time);
  writer.member("jobDurationInSeconds", in.job_duration_in_seconds);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation_runtime
