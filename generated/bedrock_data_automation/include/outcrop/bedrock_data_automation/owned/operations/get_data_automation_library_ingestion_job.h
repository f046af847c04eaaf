// GetDataAutomationLibraryIngestionJob: the output of Client::get_data_automation_library_ingestion_job, owned.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_data_automation/owned/data_automation_library_ingestion_job.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/box.h"

namespace outcrop::bedrock_data_automation {

struct GetDataAutomationLibraryIngestionJobView;

/// The job that was asked for.
struct GetDataAutomationLibraryIngestionJob {
  /// The job, with its state.
  Box<DataAutomationLibraryIngestionJob> job{};

  friend bool operator==(const GetDataAutomationLibraryIngestionJob&,
                         const GetDataAutomationLibraryIngestionJob&) = default;
};
GetDataAutomationLibraryIngestionJob to_owned(const GetDataAutomationLibraryIngestionJobView& view);
void write_json(internal::JsonWriter& writer, const GetDataAutomationLibraryIngestionJob& in);

}  // namespace outcrop::bedrock_data_automation
