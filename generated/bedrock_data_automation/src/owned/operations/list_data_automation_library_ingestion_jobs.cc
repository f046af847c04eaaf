// Makes ListDataAutomationLibraryIngestionJobs: the output of Client::list_data_automation_library_ingestion_jobs,
// owned of views, and writes JSON. Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and
// run ./dev regenerate.
#include "outcrop/bedrock_data_automation/owned/operations/list_data_automation_library_ingestion_jobs.h"

#include "outcrop/bedrock_data_automation/operations/list_data_automation_library_ingestion_jobs.h"
#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

ListDataAutomationLibraryIngestionJobs to_owned(const ListDataAutomationLibraryIngestionJobsView& view) {
  ListDataAutomationLibraryIngestionJobs owned;
  internal::own(owned.jobs, view.jobs);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListDataAutomationLibraryIngestionJobs& in) {
  writer.begin_object();
  writer.member("jobs", in.jobs);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
