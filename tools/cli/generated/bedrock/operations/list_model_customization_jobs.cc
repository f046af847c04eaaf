// Client::list_model_customization_jobs as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_model_customization_jobs.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter list_model_customization_jobs_parameters[] = {
    {cli::field<&ListModelCustomizationJobsRequest::creation_time_after>("creationTimeAfter"), "creation-time-after",
     "Only jobs created after this time."},
    {cli::field<&ListModelCustomizationJobsRequest::creation_time_before>("creationTimeBefore"), "creation-time-before",
     "Only jobs created before this time."},
    {cli::field<&ListModelCustomizationJobsRequest::status_equals>("statusEquals"), "status-equals",
     "Only jobs in this state."},
    {cli::field<&ListModelCustomizationJobsRequest::name_contains>("nameContains"), "name-contains",
     "Only jobs whose name contains this text."},
    {cli::field<&ListModelCustomizationJobsRequest::max_results>("maxResults"), "max-results",
     "Jobs at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListModelCustomizationJobsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the nextToken of the page before. Absent for the first page."},
    {cli::field<&ListModelCustomizationJobsRequest::sort_by>("sortBy"), "sort-by",
     "What the jobs are sorted by. The creation time is the only choice."},
    {cli::field<&ListModelCustomizationJobsRequest::sort_order>("sortOrder"), "sort-order",
     "Oldest first (Ascending) or newest first (Descending)."},
};
constexpr std::string_view list_model_customization_jobs_times[] = {
    "creationTime",
    "endTime",
    "lastModifiedTime",
};
constexpr cli::Listing list_model_customization_jobs_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_model_customization_jobs, &Client::list_model_customization_jobs_pages>,
    .after = "creationTimeAfter",
    .before = "creationTimeBefore",
    .time = "creationTime",
    .parallel =
        cli::call_parallel<&Client::list_model_customization_jobs, &Client::list_model_customization_jobs_parallel>,
};

}  // namespace

extern const cli::Operation list_model_customization_jobs_command;
constexpr cli::Operation list_model_customization_jobs_command{
    .name = "ListModelCustomizationJobs",
    .command = "list-model-customization-jobs",
    .help = "Lists the account's customization jobs, filtered and sorted as asked, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListModelCustomizationJobs.html",
    .parameters = list_model_customization_jobs_parameters,
    .make_request = cli::make_request<&Client::list_model_customization_jobs>,
    .call = cli::call_method<&Client::list_model_customization_jobs>,
    .start = cli::start_calls<&Client::list_model_customization_jobs, &AsyncClient::list_model_customization_jobs>,
    .sample =
        "{\"nextToken\": \"nextToken\", \"modelCustomizationJobSummaries\": [{\"jobArn\": \"jobArn\", "
        "\"baseModelArn\": \"baseModelArn\", \"jobName\": \"jobName\", \"status\": \"status\", \"statusDetails\": "
        "{\"validationDetails\": {\"status\": \"status\", \"creationTime\": \"1970-01-01T00:00:00Z\", "
        "\"lastModifiedTime\": \"1970-01-01T00:00:00Z\"}, \"dataProcessingDetails\": {\"status\": \"status\", "
        "\"creationTime\": \"1970-01-01T00:00:00Z\", \"lastModifiedTime\": \"1970-01-01T00:00:00Z\"}, "
        "\"trainingDetails\": {\"status\": \"status\", \"creationTime\": \"1970-01-01T00:00:00Z\", "
        "\"lastModifiedTime\": \"1970-01-01T00:00:00Z\"}}, \"lastModifiedTime\": \"1970-01-01T00:00:00Z\", "
        "\"creationTime\": \"1970-01-01T00:00:00Z\", \"endTime\": \"1970-01-01T00:00:00Z\", \"customModelArn\": "
        "\"customModelArn\", \"customModelName\": \"customModelName\", \"customizationType\": \"customizationType\"}]}",
    .items = "modelCustomizationJobSummaries",
    .times = list_model_customization_jobs_times,
    .listing = &list_model_customization_jobs_listing,
};

}  // namespace outcrop::bedrock::commands
