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
struct ListMemoryExtractionJobsRequest {
  /// Required.
  std::optional<std::string> memory_id{};
  std::optional<std::int32_t> max_results{};
  Box<ExtractionJobFilterInput> filter{};
  std::optional<std::string> next_token{};

  friend bool operator==(const ListMemoryExtractionJobsRequest&, const ListMemoryExtractionJobsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListMemoryExtractionJobsRequest& in);

/// Output of Client::list_memory_extraction_jobs; valid as long as its Response.
struct ListMemoryExtractionJobsView {
  std::span<const ExtractionJobMetadataView> jobs{};
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListMemoryExtractionJobsView*);

}  // namespace outcrop::bedrock_agentcore
