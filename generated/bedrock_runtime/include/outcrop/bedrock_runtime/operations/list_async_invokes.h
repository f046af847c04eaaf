// Input and output of Client::list_async_invokes.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/bedrock_runtime/views/async_invoke_summary.h"
#include "outcrop/open.h"
#include "outcrop/parallel_items.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_runtime {

/// Input of Client::list_async_invokes. An absent member is not sent.
/// Filters are combined: an invocation has to match every one that is set.
struct ListAsyncInvokesRequest {
  /// Only invocations started after this time.
  std::optional<Timestamp> submit_time_after{};
  /// Only invocations started before this time.
  std::optional<Timestamp> submit_time_before{};
  /// Only invocations in this state.
  std::optional<OwnedOpen<AsyncInvokeStatus>> status_equals{};
  /// Invocations at most on one page. The service may return fewer and still have more pages.
  ///
  /// 1 to 1000.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  ///
  /// 1 to 2048 characters, without white space.
  std::optional<std::string> next_token{};
  /// What the invocations are sorted by. The start time is the only choice.
  std::optional<OwnedOpen<SortAsyncInvocationBy>> sort_by{};
  /// Oldest first (`Ascending`) or newest first (`Descending`, the default).
  std::optional<OwnedOpen<SortOrder>> sort_order{};

  friend bool operator==(const ListAsyncInvokesRequest&, const ListAsyncInvokesRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListAsyncInvokesRequest& in);

/// Output of Client::list_async_invokes; valid as long as its Response.
/// One page of invocations.
struct ListAsyncInvokesView {
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
  /// The invocations of this page.
  std::span<const AsyncInvokeSummaryView> async_invoke_summaries{};
};
const internal::Schema& schema_of(const ListAsyncInvokesView*);

}  // namespace outcrop::bedrock_runtime
