// Input and output of Client::list_advanced_prompt_optimization_jobs.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/views/advanced_prompt_optimization_job_summary.h"
#include "outcrop/open.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::list_advanced_prompt_optimization_jobs. An absent member is not sent.
struct ListAdvancedPromptOptimizationJobsRequest {
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};
  std::optional<OwnedOpen<SortJobsBy>> sort_by{};
  std::optional<OwnedOpen<SortOrder>> sort_order{};
};

/// Output of Client::list_advanced_prompt_optimization_jobs; valid as long as its Response.
struct ListAdvancedPromptOptimizationJobsView {
  std::span<const AdvancedPromptOptimizationJobSummaryView> job_summaries{};
  std::optional<std::string_view> next_token{};
};

}  // namespace outcrop::bedrock
