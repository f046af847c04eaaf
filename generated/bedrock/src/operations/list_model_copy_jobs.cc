// Client::list_model_copy_jobs: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/list_model_copy_jobs.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/parallel_items.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Type list_model_copy_jobs_model_copy_job_summaries_type =
    internal::list_type<ModelCopyJobSummaryView>(schemas::model_copy_job_summary_type);
constexpr internal::Field list_model_copy_jobs_fields[] = {
    {"nextToken", &internal::string_type, offsetof(ListModelCopyJobsView, next_token), internal::Slot::optional},
    {"modelCopyJobSummaries", &list_model_copy_jobs_model_copy_job_summaries_type,
     offsetof(ListModelCopyJobsView, model_copy_job_summaries), internal::Slot::plain},
};
constexpr internal::Schema list_model_copy_jobs_schema =
    internal::structure_schema<ListModelCopyJobsView>("ListModelCopyJobsResponse", list_model_copy_jobs_fields);
constexpr internal::OutputSchema list_model_copy_jobs_output{
    .view = &list_model_copy_jobs_schema,
    .body = &list_model_copy_jobs_schema,
};
constexpr internal::Operation list_model_copy_jobs_operation{
    .service = &common::service,
    .name = "ListModelCopyJobs",
    .errors = common::errors,
    .output = &list_model_copy_jobs_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListModelCopyJobsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/model-copy-jobs"};
  out.query("creationTimeAfter", in.creation_time_after)
      .query("creationTimeBefore", in.creation_time_before)
      .query("statusEquals", in.status_equals)
      .query("sourceAccountEquals", in.source_account_equals)
      .query("sourceModelArnEquals", in.source_model_arn_equals)
      .query("outputModelNameContains", in.target_model_name_contains)
      .query("maxResults", in.max_results)
      .query("nextToken", in.next_token)
      .query("sortBy", in.sort_by)
      .query("sortOrder", in.sort_order);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListModelCopyJobsRequest& in) {
  writer.begin_object();
  writer.member("creationTimeAfter", in.creation_time_after, TimestampFormat::date_time);
  writer.member("creationTimeBefore", in.creation_time_before, TimestampFormat::date_time);
  writer.member("statusEquals", in.status_equals);
  writer.member("sourceAccountEquals", in.source_account_equals);
  writer.member("sourceModelArnEquals", in.source_model_arn_equals);
  writer.member("targetModelNameContains", in.target_model_name_contains);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.member("sortBy", in.sort_by);
  writer.member("sortOrder", in.sort_order);
  writer.end_object();
}

const internal::Schema& schema_of(const ListModelCopyJobsView*) { return list_model_copy_jobs_schema; }

Response<ListModelCopyJobsView> Client::list_model_copy_jobs(const ListModelCopyJobsRequest& request,
                                                             const CallOptions& options) const {
  return internal::call<ListModelCopyJobsView>(*connection_, list_model_copy_jobs_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListModelCopyJobsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_model_copy_jobs_operation, encode(request), options);
}

Pages<ListModelCopyJobsView> Client::list_model_copy_jobs_pages(ListModelCopyJobsRequest request,
                                                                const CallOptions& options) const {
  return internal::pages<ListModelCopyJobsView>(
      connection_, list_model_copy_jobs_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListModelCopyJobsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListModelCopyJobsView, ModelCopyJobSummaryView> Client::list_model_copy_jobs_items(
    ListModelCopyJobsRequest request, const CallOptions& options) const {
  return {list_model_copy_jobs_pages(std::move(request), options),
          [](const ListModelCopyJobsView& page) { return page.model_copy_job_summaries; }};
}

ParallelItems<ListModelCopyJobsView, ModelCopyJobSummaryView> Client::list_model_copy_jobs_parallel(
    ListModelCopyJobsRequest request, const ParallelOptions& parallel, const CallOptions& options) const {
  static constexpr internal::SlicedMethods<Client, ListModelCopyJobsRequest, ListModelCopyJobsView,
                                           ModelCopyJobSummaryView>
      methods{
          .pages = &Client::list_model_copy_jobs_pages,
          .after = &ListModelCopyJobsRequest::creation_time_after,
          .before = &ListModelCopyJobsRequest::creation_time_before,
          .items_of = [](const ListModelCopyJobsView& page) { return page.model_copy_job_summaries; },
          .time_of = [](const ModelCopyJobSummaryView& item) { return item.creation_time; },
      };
  return internal::parallel_items(methods, *this, std::move(request), parallel, options);
}

}  // namespace outcrop::bedrock
