// Client::list_data_automation_library_ingestion_jobs as a command.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/async_client.h>
#include <outcrop/bedrock_data_automation/client.h>
#include <outcrop/bedrock_data_automation/operations/list_data_automation_library_ingestion_jobs.h>

#include "bedrock_data_automation/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation::commands {
namespace {

constexpr cli::Parameter list_data_automation_library_ingestion_jobs_parameters[] = {
    {cli::field<&ListDataAutomationLibraryIngestionJobsRequest::library_arn>("libraryArn", true), "library-arn",
     "The library's ARN."},
    {cli::field<&ListDataAutomationLibraryIngestionJobsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListDataAutomationLibraryIngestionJobsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_data_automation_library_ingestion_jobs_times[] = {
    "completionTime",
    "creationTime",
};
constexpr cli::Listing list_data_automation_library_ingestion_jobs_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_data_automation_library_ingestion_jobs,
                             &Client::list_data_automation_library_ingestion_jobs_pages>,
};

}  // namespace

extern const cli::Operation list_data_automation_library_ingestion_jobs_command;
constexpr cli::Operation list_data_automation_library_ingestion_jobs_command{
    .name = "ListDataAutomationLibraryIngestionJobs",
    .command = "list-data-automation-library-ingestion-jobs",
    .help = "Lists the ingestion jobs of a library, one page at a time.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/"
        "API_data-automation_ListDataAutomationLibraryIngestionJobs.html",
    .parameters = list_data_automation_library_ingestion_jobs_parameters,
    .make_request = cli::make_request<&Client::list_data_automation_library_ingestion_jobs>,
    .call = cli::call_method<&Client::list_data_automation_library_ingestion_jobs>,
    .start = cli::start_calls<&Client::list_data_automation_library_ingestion_jobs,
                              &AsyncClient::list_data_automation_library_ingestion_jobs>,
    .sample =
        "{\"jobs\": [{\"jobArn\": \"jobArn\", \"jobStatus\": \"jobStatus\", \"entityType\": \"entityType\", "
        "\"operationType\": \"operationType\", \"creationTime\": \"1970-01-01T00:00:00Z\", \"completionTime\": "
        "\"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "jobs",
    .times = list_data_automation_library_ingestion_jobs_times,
    .listing = &list_data_automation_library_ingestion_jobs_listing,
};

}  // namespace outcrop::bedrock_data_automation::commands
