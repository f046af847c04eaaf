// Makes DataAutomationLibraryIngestionJobSummary of views, and writes JSON.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/owned/data_automation_library_ingestion_job_summary.h"

#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/bedrock_data_automation/views/data_automation_library_ingestion_job_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

DataAutomationLibraryIngestionJobSummary to_owned(const DataAutomationLibraryIngestionJobSummaryView& view) {
  DataAutomationLibraryIngestionJobSummary owned;
  internal::own(owned.job_arn, view.job_arn);
  internal::own(owned.job_status, view.job_status);
  internal::own(owned.entity_type, view.entity_type);
  internal::own(owned.operation_type, view.operation_type);
  internal::own(owned.creation_time, view.creation_time);
  internal::own(owned.completion_time, view.completion_time);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DataAutomationLibraryIngestionJobSummary& in) {
  writer.begin_object();
  writer.member("jobArn", in.job_arn);
  writer.member("jobStatus", in.job_status);
  writer.member("entityType", in.entity_type);
  writer.member("operationType", in.operation_type);
  writer.member("creationTime", in.creation_time, TimestampFormat::date_time);
  writer.member("completionTime", in.completion_time, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
