// Input and output of Client::list_data_automation_library_ingestion_jobs.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/views/data_automation_library_ingestion_job_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_data_automation {

/// Input of Client::list_data_automation_library_ingestion_jobs. An absent member is not sent.
/// Whose jobs are listed.
struct ListDataAutomationLibraryIngestionJobsRequest {
  /// The library's ARN.
  ///
  /// Required.
  std::optional<std::string> library_arn{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListDataAutomationLibraryIngestionJobsRequest&,
                         const ListDataAutomationLibraryIngestionJobsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListDataAutomationLibraryIngestionJobsRequest& in);

/// Output of Client::list_data_automation_library_ingestion_jobs; valid as long as its Response.
/// One page of jobs.
struct ListDataAutomationLibraryIngestionJobsView {
  /// The jobs on this page.
  std::span<const DataAutomationLibraryIngestionJobSummaryView> jobs{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListDataAutomationLibraryIngestionJobsView*);

}  // namespace outcrop::bedrock_data_automation
