// Input and output of Client::list_ingestion_jobs.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agent/types/ingestion_job_filter.h"
#include "outcrop/bedrock_agent/types/ingestion_job_sort_by.h"
#include "outcrop/bedrock_agent/views/ingestion_job_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::list_ingestion_jobs. An absent member is not sent.
struct ListIngestionJobsRequest {
  /// Required.
  std::optional<std::string> knowledge_base_id{};
  /// Required.
  std::optional<std::string> data_source_id{};
  std::optional<std::vector<IngestionJobFilter>> filters{};
  std::optional<IngestionJobSortBy> sort_by{};
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};
};

/// Output of Client::list_ingestion_jobs; valid as long as its Response.
struct ListIngestionJobsView {
  std::span<const IngestionJobSummaryView> ingestion_job_summaries{};
  std::optional<std::string_view> next_token{};
};

}  // namespace outcrop::bedrock_agent
