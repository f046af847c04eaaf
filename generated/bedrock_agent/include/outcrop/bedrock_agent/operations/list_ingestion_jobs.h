// Input and output of Client::list_ingestion_jobs.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/ingestion_job_filter.h"
#include "outcrop/bedrock_agent/types/ingestion_job_sort_by.h"
#include "outcrop/bedrock_agent/views/ingestion_job_summary.h"
#include "outcrop/box.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::list_ingestion_jobs. An absent member is not sent.
/// Whose ingestion jobs are listed, and which of them.
struct ListIngestionJobsRequest {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> knowledge_base_id{};
  /// The id that CreateDataSource gave the data source.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> data_source_id{};
  /// Only jobs that meet this condition.
  ///
  /// 1 entry.
  std::optional<std::vector<IngestionJobFilter>> filters{};
  /// How the jobs are sorted. Absent: as the service likes.
  Box<IngestionJobSortBy> sort_by{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  ///
  /// 1 to 1000.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  ///
  /// 1 to 2048 characters, without white space.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListIngestionJobsRequest&, const ListIngestionJobsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListIngestionJobsRequest& in);

/// Output of Client::list_ingestion_jobs; valid as long as its Response.
/// One page of ingestion jobs.
struct ListIngestionJobsView {
  /// The jobs of this page.
  std::span<const IngestionJobSummaryView> ingestion_job_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListIngestionJobsView*);

}  // namespace outcrop::bedrock_agent
