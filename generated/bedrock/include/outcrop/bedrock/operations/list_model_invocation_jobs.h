// Input and output of Client::list_model_invocation_jobs.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/views/model_invocation_job_summary.h"
#include "outcrop/open.h"
#include "outcrop/parallel_items.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::list_model_invocation_jobs. An absent member is not sent.
struct ListModelInvocationJobsRequest {
  std::optional<Timestamp> submit_time_after{};
  std::optional<Timestamp> submit_time_before{};
  std::optional<OwnedOpen<ModelInvocationJobStatus>> status_equals{};
  std::optional<std::string> name_contains{};
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};
  std::optional<OwnedOpen<SortJobsBy>> sort_by{};
  std::optional<OwnedOpen<SortOrder>> sort_order{};
};

/// Output of Client::list_model_invocation_jobs; valid as long as its Response.
struct ListModelInvocationJobsView {
  std::optional<std::string_view> next_token{};
  std::span<const ModelInvocationJobSummaryView> invocation_job_summaries{};
};

}  // namespace outcrop::bedrock
