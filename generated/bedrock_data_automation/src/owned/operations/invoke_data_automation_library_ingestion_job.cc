// Makes InvokeDataAutomationLibraryIngestionJob: the output of Client::invoke_data_automation_library_ingestion_job,
// owned of views, and writes JSON. Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and
// run ./dev regenerate.
#include "outcrop/bedrock_data_automation/owned/operations/invoke_data_automation_library_ingestion_job.h"

#include "outcrop/bedrock_data_automation/operations/invoke_data_automation_library_ingestion_job.h"
#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

InvokeDataAutomationLibraryIngestionJob to_owned(const InvokeDataAutomationLibraryIngestionJobView& view) {
  InvokeDataAutomationLibraryIngestionJob owned;
  internal::own(owned.job_arn, view.job_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const InvokeDataAutomationLibraryIngestionJob& in) {
  writer.begin_object();
  writer.member("jobArn", in.job_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
