// ListMemoryExtractionJobs: the output of Client::list_memory_extraction_jobs, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/owned/extraction_job_metadata.h"
#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct ListMemoryExtractionJobsView;

/// One page of jobs.
struct ListMemoryExtractionJobs {
  /// The jobs on this page.
  std::optional<std::vector<ExtractionJobMetadata>> jobs{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListMemoryExtractionJobs&, const ListMemoryExtractionJobs&) = default;
};
ListMemoryExtractionJobs to_owned(const ListMemoryExtractionJobsView& view);
void write_json(internal::JsonWriter& writer, const ListMemoryExtractionJobs& in);

}  // namespace outcrop::bedrock_agentcore
