// Input and output of Client::list_advanced_prompt_optimization_jobs.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/advanced_prompt_optimization_job_summary.h"
#include "outcrop/open.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::list_advanced_prompt_optimization_jobs. An absent member is not sent.
/// Which page of the prompt optimization jobs, in which order.
struct ListAdvancedPromptOptimizationJobsRequest {
  /// Jobs at most on one page. The service may return fewer and still have more pages.
  ///
  /// 1 to 1000.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the nextToken of the page before. Absent for the first page.
  ///
  /// 1 to 2048 characters, without white space.
  std::optional<std::string> next_token{};
  /// What the jobs are sorted by. The creation time is the only choice.
  std::optional<OwnedOpen<SortJobsBy>> sort_by{};
  /// Oldest first (Ascending) or newest first (Descending).
  std::optional<OwnedOpen<SortOrder>> sort_order{};

  friend bool operator==(const ListAdvancedPromptOptimizationJobsRequest&,
                         const ListAdvancedPromptOptimizationJobsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListAdvancedPromptOptimizationJobsRequest& in);

/// Output of Client::list_advanced_prompt_optimization_jobs; valid as long as its Response.
/// One page of prompt optimization jobs.
struct ListAdvancedPromptOptimizationJobsView {
  /// The prompt optimization jobs of this page.
  std::span<const AdvancedPromptOptimizationJobSummaryView> job_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListAdvancedPromptOptimizationJobsView*);

}  // namespace outcrop::bedrock
