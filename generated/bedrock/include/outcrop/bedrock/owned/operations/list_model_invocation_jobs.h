// ListModelInvocationJobs: the output of Client::list_model_invocation_jobs, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/owned/model_invocation_job_summary.h"
#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct ListModelInvocationJobsView;

/// One page of batch jobs.
struct ListModelInvocationJobs {
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};
  /// The jobs of this page.
  std::optional<std::vector<ModelInvocationJobSummary>> invocation_job_summaries{};

  friend bool operator==(const ListModelInvocationJobs&, const ListModelInvocationJobs&) = default;
};
ListModelInvocationJobs to_owned(const ListModelInvocationJobsView& view);
void write_json(internal::JsonWriter& writer, const ListModelInvocationJobs& in);

}  // namespace outcrop::bedrock
