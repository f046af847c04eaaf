// Client::list_model_copy_jobs as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_model_copy_jobs.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter list_model_copy_jobs_parameters[] = {
    {cli::field<&ListModelCopyJobsRequest::creation_time_after>("creationTimeAfter"), "creation-time-after",
     "Only jobs created after this time."},
    {cli::field<&ListModelCopyJobsRequest::creation_time_before>("creationTimeBefore"), "creation-time-before",
     "Only jobs created before this time."},
    {cli::field<&ListModelCopyJobsRequest::status_equals>("statusEquals"), "status-equals", "Only jobs in this state."},
    {cli::field<&ListModelCopyJobsRequest::source_account_equals>("sourceAccountEquals"), "source-account-equals",
     "Only jobs that copy models of this account."},
    {cli::field<&ListModelCopyJobsRequest::source_model_arn_equals>("sourceModelArnEquals"), "source-model-arn-equals",
     "Only jobs that copy this model."},
    {cli::field<&ListModelCopyJobsRequest::target_model_name_contains>("targetModelNameContains"),
     "target-model-name-contains", "Only jobs whose copy has a name that contains this text."},
    {cli::field<&ListModelCopyJobsRequest::max_results>("maxResults"), "max-results",
     "Jobs at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListModelCopyJobsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the nextToken of the page before. Absent for the first page."},
    {cli::field<&ListModelCopyJobsRequest::sort_by>("sortBy"), "sort-by",
     "What the jobs are sorted by. The creation time is the only choice."},
    {cli::field<&ListModelCopyJobsRequest::sort_order>("sortOrder"), "sort-order",
     "Oldest first (Ascending) or newest first (Descending)."},
};
constexpr std::string_view list_model_copy_jobs_times[] = {
    "creationTime",
};
constexpr cli::Listing list_model_copy_jobs_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_model_copy_jobs, &Client::list_model_copy_jobs_pages>,
    .after = "creationTimeAfter",
    .before = "creationTimeBefore",
    .time = "creationTime",
    .parallel = cli::call_parallel<&Client::list_model_copy_jobs, &Client::list_model_copy_jobs_parallel>,
};

}  // namespace

extern const cli::Operation list_model_copy_jobs_command;
constexpr cli::Operation list_model_copy_jobs_command{
    .name = "ListModelCopyJobs",
    .command = "list-model-copy-jobs",
    .help = "Lists the account's copy jobs, filtered and sorted as asked, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListModelCopyJobs.html",
    .parameters = list_model_copy_jobs_parameters,
    .make_request = cli::make_request<&Client::list_model_copy_jobs>,
    .call = cli::call_method<&Client::list_model_copy_jobs>,
    .start = cli::start_calls<&Client::list_model_copy_jobs, &AsyncClient::list_model_copy_jobs>,
    .sample =
        "{\"nextToken\": \"nextToken\", \"modelCopyJobSummaries\": [{\"jobArn\": \"jobArn\", \"status\": \"status\", "
        "\"creationTime\": \"1970-01-01T00:00:00Z\", \"targetModelArn\": \"targetModelArn\", \"targetModelName\": "
        "\"targetModelName\", \"sourceAccountId\": \"sourceAccountId\", \"sourceModelArn\": \"sourceModelArn\", "
        "\"targetModelKmsKeyArn\": \"targetModelKmsKeyArn\", \"targetModelTags\": [{\"key\": \"key\", \"value\": "
        "\"value\"}], \"failureMessage\": \"failureMessage\", \"sourceModelName\": \"sourceModelName\"}]}",
    .items = "modelCopyJobSummaries",
    .times = list_model_copy_jobs_times,
    .listing = &list_model_copy_jobs_listing,
};

}  // namespace outcrop::bedrock::commands
