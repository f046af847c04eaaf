// Client::list_model_customization_jobs: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/list_model_customization_jobs.h"

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

constexpr internal::Type list_model_customization_jobs_model_customization_job_summaries_type =
    internal::list_type<ModelCustomizationJobSummaryView>(schemas::model_customization_job_summary_type);
constexpr internal::Field list_model_customization_jobs_fields[] = {
    {"nextToken", &internal::string_type, offsetof(ListModelCustomizationJobsView, next_token),
     internal::Slot::optional},
    {"modelCustomizationJobSummaries", &list_model_customization_jobs_model_customization_job_summaries_type,
     offsetof(ListModelCustomizationJobsView, model_customization_job_summaries), internal::Slot::plain},
};
constexpr internal::Schema list_model_customization_jobs_schema =
    internal::structure_schema<ListModelCustomizationJobsView>("ListModelCustomizationJobsResponse",
                                                               list_model_customization_jobs_fields);
constexpr internal::OutputSchema list_model_customization_jobs_output{
    .view = &list_model_customization_jobs_schema,
    .body = &list_model_customization_jobs_schema,
};
constexpr internal::Operation list_model_customization_jobs_operation{
    .service = &common::service,
    .name = "ListModelCustomizationJobs",
    .errors = common::errors,
    .output = &list_model_customization_jobs_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListModelCustomizationJobsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/model-customization-jobs"};
  out.query("creationTimeAfter", in.creation_time_after)
      .query("creationTimeBefore", in.creation_time_before)
      .query("statusEquals", in.status_equals)
      .query("nameContains", in.name_contains)
      .query("maxResults", in.max_results)
      .query("nextToken", in.next_token)
      .query("sortBy", in.sort_by)
      .query("sortOrder", in.sort_order);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListModelCustomizationJobsRequest& in) {
  writer.begin_object();
  writer.member("creationTimeAfter", in.creation_time_after, TimestampFormat::date_time);
  writer.member("creationTimeBefore", in.creation_time_before, TimestampFormat::date_time);
  writer.member("statusEquals", in.status_equals);
  writer.member("nameContains", in.name_contains);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.member("sortBy", in.sort_by);
  writer.member("sortOrder", in.sort_order);
  writer.end_object();
}

const internal::Schema& schema_of(const ListModelCustomizationJobsView*) {
  return list_model_customization_jobs_schema;
}

Response<ListModelCustomizationJobsView> Client::list_model_customization_jobs(
    const ListModelCustomizationJobsRequest& request, const CallOptions& options) const {
  return internal::call<ListModelCustomizationJobsView>(*connection_, list_model_customization_jobs_operation,
                                                        encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListModelCustomizationJobsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_model_customization_jobs_operation, encode(request), options);
}

Pages<ListModelCustomizationJobsView> Client::list_model_customization_jobs_pages(
    ListModelCustomizationJobsRequest request, const CallOptions& options) const {
  return internal::pages<ListModelCustomizationJobsView>(
      connection_, list_model_customization_jobs_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListModelCustomizationJobsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListModelCustomizationJobsView, ModelCustomizationJobSummaryView> Client::list_model_customization_jobs_items(
    ListModelCustomizationJobsRequest request, const CallOptions& options) const {
  return {list_model_customization_jobs_pages(std::move(request), options),
          [](const ListModelCustomizationJobsView& page) { return page.model_customization_job_summaries; }};
}

ParallelItems<ListModelCustomizationJobsView, ModelCustomizationJobSummaryView>
Client::list_model_customization_jobs_parallel(ListModelCustomizationJobsRequest request,
                                               const ParallelOptions& parallel, const CallOptions& options) const {
  static constexpr internal::SlicedMethods<Client, ListModelCustomizationJobsRequest, ListModelCustomizationJobsView,
                                           ModelCustomizationJobSummaryView>
      methods{
          .pages = &Client::list_model_customization_jobs_pages,
          .after = &ListModelCustomizationJobsRequest::creation_time_after,
          .before = &ListModelCustomizationJobsRequest::creation_time_before,
          .items_of = [](const ListModelCustomizationJobsView& page) { return page.model_customization_job_summaries; },
          .time_of = [](const ModelCustomizationJobSummaryView& item) { return item.creation_time; },
      };
  return internal::parallel_items(methods, *this, std::move(request), parallel, options);
}

}  // namespace outcrop::bedrock
