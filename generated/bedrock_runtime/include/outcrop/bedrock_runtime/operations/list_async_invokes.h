// Input and output of Client::list_async_invokes.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/views/async_invoke_summary.h"
#include "outcrop/open.h"
#include "outcrop/parallel_items.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_runtime {

/// Input of Client::list_async_invokes. An absent member is not sent.
struct ListAsyncInvokesRequest {
  std::optional<Timestamp> submit_time_after{};
  std::optional<Timestamp> submit_time_before{};
  std::optional<OwnedOpen<AsyncInvokeStatus>> status_equals{};
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};
  std::optional<OwnedOpen<SortAsyncInvocationBy>> sort_by{};
  std::optional<OwnedOpen<SortOrder>> sort_order{};
};

/// Output of Client::list_async_invokes; valid as long as its Response.
struct ListAsyncInvokesView {
  std::optional<std::string_view> next_token{};
  std::span<const AsyncInvokeSummaryView> async_invoke_summaries{};
};

}  // namespace outcrop::bedrock_runtime
