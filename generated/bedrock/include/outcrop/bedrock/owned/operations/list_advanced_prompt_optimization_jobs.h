// ListAdvancedPromptOptimizationJobs: the output of Client::list_advanced_prompt_optimization_jobs, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/owned/advanced_prompt_optimization_job_summary.h"
#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct ListAdvancedPromptOptimizationJobsView;

/// One page of prompt optimization jobs.
struct ListAdvancedPromptOptimizationJobs {
  /// The prompt optimization jobs of this page.
  std::optional<std::vector<AdvancedPromptOptimizationJobSummary>> job_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListAdvancedPromptOptimizationJobs&,
                         const ListAdvancedPromptOptimizationJobs&) = default;
};
ListAdvancedPromptOptimizationJobs to_owned(const ListAdvancedPromptOptimizationJobsView& view);
void write_json(internal::JsonWriter& writer, const ListAdvancedPromptOptimizationJobs& in);

}  // namespace outcrop::bedrock
