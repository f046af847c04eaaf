// ListIngestionJobs: the output of Client::list_ingestion_jobs, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/owned/ingestion_job_summary.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct ListIngestionJobsView;

/// One page of ingestion jobs.
struct ListIngestionJobs {
  /// The jobs of this page.
  std::optional<std::vector<IngestionJobSummary>> ingestion_job_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListIngestionJobs&, const ListIngestionJobs&) = default;
};
ListIngestionJobs to_owned(const ListIngestionJobsView& view);
void write_json(internal::JsonWriter& writer, const ListIngestionJobs& in);

}  // namespace outcrop::bedrock_agent
