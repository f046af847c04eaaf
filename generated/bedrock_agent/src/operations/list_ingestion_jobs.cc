// Client::list_ingestion_jobs: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/list_ingestion_jobs.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Type list_ingestion_jobs_ingestion_job_summaries_type =
    internal::list_type<IngestionJobSummaryView>(schemas::ingestion_job_summary_type);
constexpr internal::Field list_ingestion_jobs_fields[] = {
    {"ingestionJobSummaries", &list_ingestion_jobs_ingestion_job_summaries_type,
     offsetof(ListIngestionJobsView, ingestion_job_summaries), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListIngestionJobsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_ingestion_jobs_schema =
    internal::structure_schema<ListIngestionJobsView>("ListIngestionJobsResponse", list_ingestion_jobs_fields);
constexpr internal::OutputSchema list_ingestion_jobs_output{
    .view = &list_ingestion_jobs_schema,
    .body = &list_ingestion_jobs_schema,
    .needs_body = true,
};
constexpr internal::Operation list_ingestion_jobs_operation{
    .service = &common::service,
    .name = "ListIngestionJobs",
    .errors = common::errors,
    .output = &list_ingestion_jobs_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListIngestionJobsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/knowledgebases/"};
  out.label("knowledgeBaseId", in.knowledge_base_id)
      .segment("/datasources/")
      .label("dataSourceId", in.data_source_id)
      .segment("/ingestionjobs/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("filters", in.filters);
    writer.member("sortBy", in.sort_by);
    writer.member("maxResults", in.max_results);
    writer.member("nextToken", in.next_token);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListIngestionJobsRequest& in) {
  writer.begin_object();
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.member("dataSourceId", in.data_source_id);
  writer.member("filters", in.filters);
  writer.member("sortBy", in.sort_by);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListIngestionJobsView*) { return list_ingestion_jobs_schema; }

Response<ListIngestionJobsView> Client::list_ingestion_jobs(const ListIngestionJobsRequest& request,
                                                            const CallOptions& options) const {
  return internal::call<ListIngestionJobsView>(*connection_, list_ingestion_jobs_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListIngestionJobsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_ingestion_jobs_operation, encode(request), options);
}

Pages<ListIngestionJobsView> Client::list_ingestion_jobs_pages(ListIngestionJobsRequest request,
                                                               const CallOptions& options) const {
  return internal::pages<ListIngestionJobsView>(
      connection_, list_ingestion_jobs_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListIngestionJobsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListIngestionJobsView, IngestionJobSummaryView> Client::list_ingestion_jobs_items(
    ListIngestionJobsRequest request, const CallOptions& options) const {
  return {list_ingestion_jobs_pages(std::move(request), options),
          [](const ListIngestionJobsView& page) { return page.ingestion_job_summaries; }};
}

}  // namespace outcrop::bedrock_agent
