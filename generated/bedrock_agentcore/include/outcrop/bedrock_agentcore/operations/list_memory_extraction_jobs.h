// Input and output of Client::list_memory_extraction_jobs.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/extraction_job_filter_input.h"
#include "outcrop/bedrock_agentcore/views/extraction_job_metadata.h"
#include "outcrop/box.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::list_memory_extraction_jobs. An absent member is not sent.
/// Whose jobs are listed, and which of them.
struct ListMemoryExtractionJobsRequest {
  /// The id of the memory.
  ///
  /// Required.
  std::optional<std::string> memory_id{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};
  /// Which jobs to list. Absent: all.
  Box<ExtractionJobFilterInput> filter{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListMemoryExtractionJobsRequest&, const ListMemoryExtractionJobsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListMemoryExtractionJobsRequest& in);

/// Output of Client::list_memory_extraction_jobs; valid as long as its Response.
/// One page of jobs.
struct ListMemoryExtractionJobsView {
  /// The jobs on this page.
  std::span<const ExtractionJobMetadataView> jobs{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListMemoryExtractionJobsView*);

}  // namespace outcrop::bedrock_agentcore
