// Makes DataAutomationLibraryIngestionJob of views, and writes JSON.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/owned/data_automation_library_ingestion_job.h"

#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/bedrock_data_automation/views/data_automation_library_ingestion_job.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

DataAutomationLibraryIngestionJob to_owned(const DataAutomationLibraryIngestionJobView& view) {
  DataAutomationLibraryIngestionJob owned;
  internal::own(owned.job_arn, view.job_arn);
  internal::own(owned.creation_time, view.creation_time);
  internal::own(owned.entity_type, view.entity_type);
  internal::own(owned.operation_type, view.operation_type);
  internal::own(owned.job_status, view.job_status);
  internal::own(owned.output_configuration, view.output_configuration);
  internal::own(owned.completion_time, view.completion_time);
  internal::own(owned.error_message, view.error_message);
  internal::own(owned.error_type, view.error_type);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DataAutomationLibraryIngestionJob& in) {
  writer.begin_object();
  writer.member("jobArn", in.job_arn);
  writer.member("creationTime", in.creation_time, TimestampFormat::date_time);
  writer.member("entityType", in.entity_type);
  writer.member("operationType", in.operation_type);
  writer.member("jobStatus", in.job_status);
  writer.member("outputConfiguration", in.output_configuration);
  writer.member("completionTime", in.completion_time, TimestampFormat::date_time);
  writer.member("errorMessage", in.error_message);
  writer.member("errorType", in.error_type);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
