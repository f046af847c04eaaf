// Client::list_async_invokes: how its request is written and its answer read.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/operations/list_async_invokes.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_runtime/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/parallel_items.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Type list_async_invokes_async_invoke_summaries_type =
    internal::list_type<AsyncInvokeSummaryView>(schemas::async_invoke_summary_type);
constexpr internal::Field list_async_invokes_fields[] = {
    {"nextToken", &internal::string_type, offsetof(ListAsyncInvokesView, next_token), internal::Slot::optional},
    {"asyncInvokeSummaries", &list_async_invokes_async_invoke_summaries_type,
     offsetof(ListAsyncInvokesView, async_invoke_summaries), internal::Slot::plain},
};
constexpr internal::Schema list_async_invokes_schema =
    internal::structure_schema<ListAsyncInvokesView>("ListAsyncInvokesResponse", list_async_invokes_fields);
constexpr internal::OutputSchema list_async_invokes_output{
    .view = &list_async_invokes_schema,
    .body = &list_async_invokes_schema,
};
constexpr internal::Operation list_async_invokes_operation{
    .service = &common::service,
    .name = "ListAsyncInvokes",
    .errors = common::errors,
    .output = &list_async_invokes_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListAsyncInvokesRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/async-invoke"};
  out.query("submitTimeAfter", in.submit_time_after)
      .query("submitTimeBefore", in.submit_time_before)
      .query("statusEquals", in.status_equals)
      .query("maxResults", in.max_results)
      .query("nextToken", in.next_token)
      .query("sortBy", in.sort_by)
      .query("sortOrder", in.sort_order);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListAsyncInvokesRequest& in) {
  writer.begin_object();
  writer.member("submitTimeAfter", in.submit_time_after, TimestampFormat::date_time);
  writer.member("submitTimeBefore", in.submit_time_before, TimestampFormat::date_time);
  writer.member("statusEquals", in.status_equals);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.member("sortBy", in.sort_by);
  writer.member("sortOrder", in.sort_order);
  writer.end_object();
}

const internal::Schema& schema_of(const ListAsyncInvokesView*) { return list_async_invokes_schema; }

Response<ListAsyncInvokesView> Client::list_async_invokes(const ListAsyncInvokesRequest& request,
                                                          const CallOptions& options) const {
  return internal::call<ListAsyncInvokesView>(*connection_, list_async_invokes_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListAsyncInvokesRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_async_invokes_operation, encode(request), options);
}

Pages<ListAsyncInvokesView> Client::list_async_invokes_pages(ListAsyncInvokesRequest request,
                                                             const CallOptions& options) const {
  return internal::pages<ListAsyncInvokesView>(
      connection_, list_async_invokes_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListAsyncInvokesView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListAsyncInvokesView, AsyncInvokeSummaryView> Client::list_async_invokes_items(ListAsyncInvokesRequest request,
                                                                                     const CallOptions& options) const {
  return {list_async_invokes_pages(std::move(request), options),
          [](const ListAsyncInvokesView& page) { return page.async_invoke_summaries; }};
}

ParallelItems<ListAsyncInvokesView, AsyncInvokeSummaryView> Client::list_async_invokes_parallel(
    ListAsyncInvokesRequest request, const ParallelOptions& parallel, const CallOptions& options) const {
  static constexpr internal::SlicedMethods<Client, ListAsyncInvokesRequest, ListAsyncInvokesView,
                                           AsyncInvokeSummaryView>
      methods{
          .pages = &Client::list_async_invokes_pages,
          .after = &ListAsyncInvokesRequest::submit_time_after,
          .before = &ListAsyncInvokesRequest::submit_time_before,
          .items_of = [](const ListAsyncInvokesView& page) { return page.async_invoke_summaries; },
          .time_of = [](const AsyncInvokeSummaryView& item) { return item.submit_time; },
      };
  return internal::parallel_items(methods, *this, std::move(request), parallel, options);
}

}  // namespace outcrop::bedrock_runtime
