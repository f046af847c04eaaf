// Client::list_evaluation_jobs: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"

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

constexpr internal::Type list_evaluation_jobs_job_summaries_type =
    internal::list_type<EvaluationSummaryView>(schemas::evaluation_summary_type);
constexpr internal::Field list_evaluation_jobs_fields[] = {
    {"nextToken", &internal::string_type, offsetof(ListEvaluationJobsView, next_token), internal::Slot::optional},
    {"jobSummaries", &list_evaluation_jobs_job_summaries_type, offsetof(ListEvaluationJobsView, job_summaries),
     internal::Slot::plain},
};
constexpr internal::Schema list_evaluation_jobs_schema =
    internal::structure_schema<ListEvaluationJobsView>("ListEvaluationJobsResponse", list_evaluation_jobs_fields);
constexpr internal::OutputSchema list_evaluation_jobs_output{
    .view = &list_evaluation_jobs_schema,
    .body = &list_evaluation_jobs_schema,
};
constexpr internal::Operation list_evaluation_jobs_operation{
    .service = &common::service,
    .name = "ListEvaluationJobs",
    .errors = common::errors,
    .output = &list_evaluation_jobs_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListEvaluationJobsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/evaluation-jobs"};
  out.query("creationTimeAfter", in.creation_time_after)
      .query("creationTimeBefore", in.creation_time_before)
      .query("statusEquals", in.status_equals)
      .query("applicationTypeEquals", in.application_type_equals)
      .query("nameContains", in.name_contains)
      .query("maxResults", in.max_results)
      .query("nextToken", in.next_token)
      .query("sortBy", in.sort_by)
      .query("sortOrder", in.sort_order);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListEvaluationJobsRequest& in) {
  writer.begin_object();
  writer.member("creationTimeAfter", in.creation_time_after, TimestampFormat::date_time);
  writer.member("creationTimeBefore", in.creation_time_before, TimestampFormat::date_time);
  writer.member("statusEquals", in.status_equals);
  writer.member("applicationTypeEquals", in.application_type_equals);
  writer.member("nameContains", in.name_contains);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.member("sortBy", in.sort_by);
  writer.member("sortOrder", in.sort_order);
  writer.end_object();
}

const internal::Schema& schema_of(const ListEvaluationJobsView*) { return list_evaluation_jobs_schema; }

Response<ListEvaluationJobsView> Client::list_evaluation_jobs(const ListEvaluationJobsRequest& request,
                                                              const CallOptions& options) const {
  return internal::call<ListEvaluationJobsView>(*connection_, list_evaluation_jobs_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListEvaluationJobsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_evaluation_jobs_operation, encode(request), options);
}

Pages<ListEvaluationJobsView> Client::list_evaluation_jobs_pages(ListEvaluationJobsRequest request,
                                                                 const CallOptions& options) const {
  return internal::pages<ListEvaluationJobsView>(
      connection_, list_evaluation_jobs_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListEvaluationJobsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListEvaluationJobsView, EvaluationSummaryView> Client::list_evaluation_jobs_items(
    ListEvaluationJobsRequest request, const CallOptions& options) const {
  return {list_evaluation_jobs_pages(std::move(request), options),
          [](const ListEvaluationJobsView& page) { return page.job_summaries; }};
}

ParallelItems<ListEvaluationJobsView, EvaluationSummaryView> Client::list_evaluation_jobs_parallel(
    ListEvaluationJobsRequest request, const ParallelOptions& parallel, const CallOptions& options) const {
  static constexpr internal::SlicedMethods<Client, ListEvaluationJobsRequest, ListEvaluationJobsView,
                                           EvaluationSummaryView>
      methods{
          .pages = &Client::list_evaluation_jobs_pages,
          .after = &ListEvaluationJobsRequest::creation_time_after,
          .before = &ListEvaluationJobsRequest::creation_time_before,
          .items_of = [](const ListEvaluationJobsView& page) { return page.job_summaries; },
          .time_of = [](const EvaluationSummaryView& item) { return item.creation_time; },
      };
  return internal::parallel_items(methods, *this, std::move(request), parallel, options);
}

}  // namespace outcrop::bedrock
