// ListModelImportJobs: the output of Client::list_model_import_jobs, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/owned/model_import_job_summary.h"
#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct ListModelImportJobsView;

/// One page of import jobs.
struct ListModelImportJobs {
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};
  /// The jobs of this page.
  std::optional<std::vector<ModelImportJobSummary>> model_import_job_summaries{};

  friend bool operator==(const ListModelImportJobs&, const ListModelImportJobs&) = default;
};
ListModelImportJobs to_owned(const ListModelImportJobsView& view);
void write_json(internal::JsonWriter& writer, const ListModelImportJobs& in);

}  // namespace outcrop::bedrock
