// ListDataAutomationLibraryIngestionJobs: the output of Client::list_data_automation_library_ingestion_jobs, owned.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_data_automation/owned/data_automation_library_ingestion_job_summary.h"
#include "outcrop/bedrock_data_automation/shapes.h"

namespace outcrop::bedrock_data_automation {

struct ListDataAutomationLibraryIngestionJobsView;

/// One page of jobs.
struct ListDataAutomationLibraryIngestionJobs {
  /// The jobs on this page.
  std::optional<std::vector<DataAutomationLibraryIngestionJobSummary>> jobs{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListDataAutomationLibraryIngestionJobs&,
                         const ListDataAutomationLibraryIngestionJobs&) = default;
};
ListDataAutomationLibraryIngestionJobs to_owned(const ListDataAutomationLibraryIngestionJobsView& view);
void write_json(internal::JsonWriter& writer, const ListDataAutomationLibraryIngestionJobs& in);

}  // namespace outcrop::bedrock_data_automation
