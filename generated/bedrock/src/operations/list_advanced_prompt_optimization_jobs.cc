// Client::list_advanced_prompt_optimization_jobs: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/list_advanced_prompt_optimization_jobs.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Type list_advanced_prompt_optimization_jobs_job_summaries_type =
    internal::list_type<AdvancedPromptOptimizationJobSummaryView>(
        schemas::advanced_prompt_optimization_job_summary_type);
constexpr internal::Field list_advanced_prompt_optimization_jobs_fields[] = {
    {"jobSummaries", &list_advanced_prompt_optimization_jobs_job_summaries_type,
     offsetof(ListAdvancedPromptOptimizationJobsView, job_summaries), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListAdvancedPromptOptimizationJobsView, next_token),
     internal::Slot::optional},
};
constexpr internal::Schema list_advanced_prompt_optimization_jobs_schema =
    internal::structure_schema<ListAdvancedPromptOptimizationJobsView>("ListAdvancedPromptOptimizationJobsResponse",
                                                                       list_advanced_prompt_optimization_jobs_fields);
constexpr internal::OutputSchema list_advanced_prompt_optimization_jobs_output{
    .view = &list_advanced_prompt_optimization_jobs_schema,
    .body = &list_advanced_prompt_optimization_jobs_schema,
};
constexpr internal::Operation list_advanced_prompt_optimization_jobs_operation{
    .service = &common::service,
    .name = "ListAdvancedPromptOptimizationJobs",
    .errors = common::errors,
    .output = &list_advanced_prompt_optimization_jobs_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListAdvancedPromptOptimizationJobsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/advanced-prompt-optimization-jobs"};
  out.query("maxResults", in.max_results)
      .query("nextToken", in.next_token)
      .query("sortBy", in.sort_by)
      .query("sortOrder", in.sort_order);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListAdvancedPromptOptimizationJobsRequest& in) {
  writer.begin_object();
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.member("sortBy", in.sort_by);
  writer.member("sortOrder", in.sort_order);
  writer.end_object();
}

const internal::Schema& schema_of(const ListAdvancedPromptOptimizationJobsView*) {
  return list_advanced_prompt_optimization_jobs_schema;
}

Response<ListAdvancedPromptOptimizationJobsView> Client::list_advanced_prompt_optimization_jobs(
    const ListAdvancedPromptOptimizationJobsRequest& request, const CallOptions& options) const {
  return internal::call<ListAdvancedPromptOptimizationJobsView>(
      *connection_, list_advanced_prompt_optimization_jobs_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListAdvancedPromptOptimizationJobsRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, list_advanced_prompt_optimization_jobs_operation, encode(request),
                                     options);
}

Pages<ListAdvancedPromptOptimizationJobsView> Client::list_advanced_prompt_optimization_jobs_pages(
    ListAdvancedPromptOptimizationJobsRequest request, const CallOptions& options) const {
  return internal::pages<ListAdvancedPromptOptimizationJobsView>(
      connection_, list_advanced_prompt_optimization_jobs_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListAdvancedPromptOptimizationJobsView& page) { return page.next_token.value_or(std::string_view()); },
      options);
}

Items<ListAdvancedPromptOptimizationJobsView, AdvancedPromptOptimizationJobSummaryView>
Client::list_advanced_prompt_optimization_jobs_items(ListAdvancedPromptOptimizationJobsRequest request,
                                                     const CallOptions& options) const {
  return {list_advanced_prompt_optimization_jobs_pages(std::move(request), options),
          [](const ListAdvancedPromptOptimizationJobsView& page) { return page.job_summaries; }};
}

}  // namespace outcrop::bedrock
