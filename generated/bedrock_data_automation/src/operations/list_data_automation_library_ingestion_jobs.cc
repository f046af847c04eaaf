// Client::list_data_automation_library_ingestion_jobs: how its request is written and its answer read.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/operations/list_data_automation_library_ingestion_jobs.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_data_automation/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_data_automation {
namespace {

constexpr internal::Type list_data_automation_library_ingestion_jobs_jobs_type =
    internal::list_type<DataAutomationLibraryIngestionJobSummaryView>(
        schemas::data_automation_library_ingestion_job_summary_type);
constexpr internal::Field list_data_automation_library_ingestion_jobs_fields[] = {
    {"jobs", &list_data_automation_library_ingestion_jobs_jobs_type,
     offsetof(ListDataAutomationLibraryIngestionJobsView, jobs), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListDataAutomationLibraryIngestionJobsView, next_token),
     internal::Slot::optional},
};
constexpr internal::Schema list_data_automation_library_ingestion_jobs_schema =
    internal::structure_schema<ListDataAutomationLibraryIngestionJobsView>(
        "ListDataAutomationLibraryIngestionJobsResponse", list_data_automation_library_ingestion_jobs_fields);
constexpr internal::OutputSchema list_data_automation_library_ingestion_jobs_output{
    .view = &list_data_automation_library_ingestion_jobs_schema,
    .body = &list_data_automation_library_ingestion_jobs_schema,
};
constexpr internal::Operation list_data_automation_library_ingestion_jobs_operation{
    .service = &common::service,
    .name = "ListDataAutomationLibraryIngestionJobs",
    .errors = common::errors,
    .output = &list_data_automation_library_ingestion_jobs_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListDataAutomationLibraryIngestionJobsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/data-automation-libraries/"};
  out.label("libraryArn", in.library_arn).segment("/library-ingestion-jobs/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("maxResults", in.max_results);
    writer.member("nextToken", in.next_token);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListDataAutomationLibraryIngestionJobsRequest& in) {
  writer.begin_object();
  writer.member("libraryArn", in.library_arn);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListDataAutomationLibraryIngestionJobsView*) {
  return list_data_automation_library_ingestion_jobs_schema;
}

Response<ListDataAutomationLibraryIngestionJobsView> Client::list_data_automation_library_ingestion_jobs(
    const ListDataAutomationLibraryIngestionJobsRequest& request, const CallOptions& options) const {
  return internal::call<ListDataAutomationLibraryIngestionJobsView>(
      *connection_, list_data_automation_library_ingestion_jobs_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListDataAutomationLibraryIngestionJobsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_data_automation_library_ingestion_jobs_operation, encode(request),
                                     options);
}

Pages<ListDataAutomationLibraryIngestionJobsView> Client::list_data_automation_library_ingestion_jobs_pages(
    ListDataAutomationLibraryIngestionJobsRequest request, const CallOptions& options) const {
  return internal::pages<ListDataAutomationLibraryIngestionJobsView>(
      connection_, list_data_automation_library_ingestion_jobs_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListDataAutomationLibraryIngestionJobsView& page) {
        return page.next_token.value_or(std::string_view());
      },
      options);
}

Items<ListDataAutomationLibraryIngestionJobsView, DataAutomationLibraryIngestionJobSummaryView>
Client::list_data_automation_library_ingestion_jobs_items(ListDataAutomationLibraryIngestionJobsRequest request,
                                                          const CallOptions& options) const {
  return {list_data_automation_library_ingestion_jobs_pages(std::move(request), options),
          [](const ListDataAutomationLibraryIngestionJobsView& page) { return page.jobs; }};
}

}  // namespace outcrop::bedrock_data_automation
