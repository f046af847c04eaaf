// Client::list_model_import_jobs as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_model_import_jobs.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter list_model_import_jobs_parameters[] = {
    {cli::field<&ListModelImportJobsRequest::creation_time_after>("creationTimeAfter"), "creation-time-after",
     "Only jobs created after this time."},
    {cli::field<&ListModelImportJobsRequest::creation_time_before>("creationTimeBefore"), "creation-time-before",
     "Only jobs created before this time."},
    {cli::field<&ListModelImportJobsRequest::status_equals>("statusEquals"), "status-equals",
     "Only jobs in this state."},
    {cli::field<&ListModelImportJobsRequest::name_contains>("nameContains"), "name-contains",
     "Only jobs whose name contains this text."},
    {cli::field<&ListModelImportJobsRequest::max_results>("maxResults"), "max-results",
     "Jobs at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListModelImportJobsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the nextToken of the page before. Absent for the first page."},
    {cli::field<&ListModelImportJobsRequest::sort_by>("sortBy"), "sort-by",
     "What the jobs are sorted by. The creation time is the only choice."},
    {cli::field<&ListModelImportJobsRequest::sort_order>("sortOrder"), "sort-order",
     "Oldest first (Ascending) or newest first (Descending)."},
};
constexpr std::string_view list_model_import_jobs_times[] = {
    "creationTime",
    "endTime",
    "lastModifiedTime",
};
constexpr cli::Listing list_model_import_jobs_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_model_import_jobs, &Client::list_model_import_jobs_pages>,
    .after = "creationTimeAfter",
    .before = "creationTimeBefore",
    .time = "creationTime",
    .parallel = cli::call_parallel<&Client::list_model_import_jobs, &Client::list_model_import_jobs_parallel>,
};

}  // namespace

extern const cli::Operation list_model_import_jobs_command;
constexpr cli::Operation list_model_import_jobs_command{
    .name = "ListModelImportJobs",
    .command = "list-model-import-jobs",
    .help = "Lists the account's import jobs, filtered and sorted as asked, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListModelImportJobs.html",
    .parameters = list_model_import_jobs_parameters,
    .make_request = cli::make_request<&Client::list_model_import_jobs>,
    .call = cli::call_method<&Client::list_model_import_jobs>,
    .start = cli::start_calls<&Client::list_model_import_jobs, &AsyncClient::list_model_import_jobs>,
    .sample =
        "{\"nextToken\": \"nextToken\", \"modelImportJobSummaries\": [{\"jobArn\": \"jobArn\", \"jobName\": "
        "\"jobName\", \"status\": \"status\", \"lastModifiedTime\": \"1970-01-01T00:00:00Z\", \"creationTime\": "
        "\"1970-01-01T00:00:00Z\", \"endTime\": \"1970-01-01T00:00:00Z\", \"importedModelArn\": \"importedModelArn\", "
        "\"importedModelName\": \"importedModelName\"}]}",
    .items = "modelImportJobSummaries",
    .times = list_model_import_jobs_times,
    .listing = &list_model_import_jobs_listing,
};

}  // namespace outcrop::bedrock::commands
