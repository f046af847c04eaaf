// ListModelCopyJobs: the output of Client::list_model_copy_jobs, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/owned/model_copy_job_summary.h"
#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct ListModelCopyJobsView;

/// One page of copy jobs.
struct ListModelCopyJobs {
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};
  /// The jobs of this page.
  std::optional<std::vector<ModelCopyJobSummary>> model_copy_job_summaries{};

  friend bool operator==(const ListModelCopyJobs&, const ListModelCopyJobs&) = default;
};
ListModelCopyJobs to_owned(const ListModelCopyJobsView& view);
void write_json(internal::JsonWriter& writer, const ListModelCopyJobs& in);

}  // namespace outcrop::bedrock
