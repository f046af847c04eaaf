// ListEvaluationJobs: the output of Client::list_evaluation_jobs, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/owned/evaluation_summary.h"
#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct ListEvaluationJobsView;

/// One page of evaluation jobs.
struct ListEvaluationJobs {
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};
  /// The jobs of this page. It may hold more than the five that the model allows, and none at all.
  std::optional<std::vector<EvaluationSummary>> job_summaries{};

  friend bool operator==(const ListEvaluationJobs&, const ListEvaluationJobs&) = default;
};
ListEvaluationJobs to_owned(const ListEvaluationJobsView& view);
void write_json(internal::JsonWriter& writer, const ListEvaluationJobs& in);

}  // namespace outcrop::bedrock
