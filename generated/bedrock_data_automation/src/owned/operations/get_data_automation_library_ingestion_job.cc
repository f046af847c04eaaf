// Makes GetDataAutomationLibraryIngestionJob: the output of Client::get_data_automation_library_ingestion_job, owned of
// views, and writes JSON. Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run
// ./dev regenerate.
#include "outcrop/bedrock_data_automation/owned/operations/get_data_automation_library_ingestion_job.h"

#include "outcrop/bedrock_data_automation/operations/get_data_automation_library_ingestion_job.h"
#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

GetDataAutomationLibraryIngestionJob to_owned(const GetDataAutomationLibraryIngestionJobView& view) {
  GetDataAutomationLibraryIngestionJob owned;
  internal::own(owned.job, view.job);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetDataAutomationLibraryIngestionJob& in) {
  writer.begin_object();
  writer.member("job", in.job);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
