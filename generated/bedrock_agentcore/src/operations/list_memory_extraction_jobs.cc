// Client::list_memory_extraction_jobs: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/list_memory_extraction_jobs.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Type list_memory_extraction_jobs_jobs_type =
    internal::list_type<ExtractionJobMetadataView>(schemas::extraction_job_metadata_type);
constexpr internal::Field list_memory_extraction_jobs_fields[] = {
    {"jobs", &list_memory_extraction_jobs_jobs_type, offsetof(ListMemoryExtractionJobsView, jobs),
     internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListMemoryExtractionJobsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_memory_extraction_jobs_schema =
    internal::structure_schema<ListMemoryExtractionJobsView>("ListMemoryExtractionJobsOutput",
                                                             list_memory_extraction_jobs_fields);
constexpr internal::OutputSchema list_memory_extraction_jobs_output{
    .view = &list_memory_extraction_jobs_schema,
    .body = &list_memory_extraction_jobs_schema,
    .needs_body = true,
};
constexpr internal::Operation list_memory_extraction_jobs_operation{
    .service = &common::service,
    .name = "ListMemoryExtractionJobs",
    .errors = common::errors,
    .output = &list_memory_extraction_jobs_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListMemoryExtractionJobsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/memories/"};
  out.label("memoryId", in.memory_id).segment("/extractionJobs");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("maxResults", in.max_results);
    writer.member("filter", in.filter);
    writer.member("nextToken", in.next_token);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListMemoryExtractionJobsRequest& in) {
  writer.begin_object();
  writer.member("memoryId", in.memory_id);
  writer.member("maxResults", in.max_results);
  writer.member("filter", in.filter);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListMemoryExtractionJobsView*) { return list_memory_extraction_jobs_schema; }

Response<ListMemoryExtractionJobsView> Client::list_memory_extraction_jobs(
    const ListMemoryExtractionJobsRequest& request, const CallOptions& options) const {
  return internal::call<ListMemoryExtractionJobsView>(*connection_, list_memory_extraction_jobs_operation,
                                                      encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListMemoryExtractionJobsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_memory_extraction_jobs_operation, encode(request), options);
}

Pages<ListMemoryExtractionJobsView> Client::list_memory_extraction_jobs_pages(ListMemoryExtractionJobsRequest request,
                                                                              const CallOptions& options) const {
  return internal::pages<ListMemoryExtractionJobsView>(
      connection_, list_memory_extraction_jobs_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListMemoryExtractionJobsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListMemoryExtractionJobsView, ExtractionJobMetadataView> Client::list_memory_extraction_jobs_items(
    ListMemoryExtractionJobsRequest request, const CallOptions& options) const {
  return {list_memory_extraction_jobs_pages(std::move(request), options),
          [](const ListMemoryExtractionJobsView& page) { return page.jobs; }};
}

}  // namespace outcrop::bedrock_agentcore
