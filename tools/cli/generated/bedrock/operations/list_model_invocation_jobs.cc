// Client::list_model_invocation_jobs as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_model_invocation_jobs.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter list_model_invocation_jobs_parameters[] = {
    {cli::field<&ListModelInvocationJobsRequest::submit_time_after>("submitTimeAfter"), "submit-time-after",
     "Only jobs submitted after this time."},
    {cli::field<&ListModelInvocationJobsRequest::submit_time_before>("submitTimeBefore"), "submit-time-before",
     "Only jobs submitted before this time."},
    {cli::field<&ListModelInvocationJobsRequest::status_equals>("statusEquals"), "status-equals",
     "Only jobs in this state."},
    {cli::field<&ListModelInvocationJobsRequest::name_contains>("nameContains"), "name-contains",
     "Only jobs whose name contains this text."},
    {cli::field<&ListModelInvocationJobsRequest::max_results>("maxResults"), "max-results",
     "Jobs at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListModelInvocationJobsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the nextToken of the page before. Absent for the first page."},
    {cli::field<&ListModelInvocationJobsRequest::sort_by>("sortBy"), "sort-by",
     "What the jobs are sorted by. The creation time is the only choice."},
    {cli::field<&ListModelInvocationJobsRequest::sort_order>("sortOrder"), "sort-order",
     "Oldest first (Ascending) or newest first (Descending)."},
};
constexpr std::string_view list_model_invocation_jobs_times[] = {
    "endTime",
    "jobExpirationTime",
    "lastModifiedTime",
    "submitTime",
};
constexpr cli::Listing list_model_invocation_jobs_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_model_invocation_jobs, &Client::list_model_invocation_jobs_pages>,
    .after = "submitTimeAfter",
    .before = "submitTimeBefore",
    .time = "submitTime",
    .parallel = cli::call_parallel<&Client::list_model_invocation_jobs, &Client::list_model_invocation_jobs_parallel>,
};

}  // namespace

extern const cli::Operation list_model_invocation_jobs_command;
constexpr cli::Operation list_model_invocation_jobs_command{
    .name = "ListModelInvocationJobs",
    .command = "list-model-invocation-jobs",
    .help = "Lists the account's batch jobs, filtered and sorted as asked, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListModelInvocationJobs.html",
    .parameters = list_model_invocation_jobs_parameters,
    .make_request = cli::make_request<&Client::list_model_invocation_jobs>,
    .call = cli::call_method<&Client::list_model_invocation_jobs>,
    .start = cli::start_calls<&Client::list_model_invocation_jobs, &AsyncClient::list_model_invocation_jobs>,
    .sample =
        "{\"nextToken\": \"nextToken\", \"invocationJobSummaries\": [{\"jobArn\": \"jobArn\", \"jobName\": "
        "\"jobName\", \"modelId\": \"modelId\", \"clientRequestToken\": \"clientRequestToken\", \"roleArn\": "
        "\"roleArn\", \"status\": \"status\", \"message\": \"message\", \"submitTime\": \"1970-01-01T00:00:00Z\", "
        "\"lastModifiedTime\": \"1970-01-01T00:00:00Z\", \"endTime\": \"1970-01-01T00:00:00Z\", \"inputDataConfig\": "
        "{\"s3InputDataConfig\": {\"s3InputFormat\": \"s3InputFormat\", \"s3Uri\": \"s3Uri\", \"s3BucketOwner\": "
        "\"s3BucketOwner\"}}, \"outputDataConfig\": {\"s3OutputDataConfig\": {\"s3Uri\": \"s3Uri\", "
        "\"s3EncryptionKeyId\": \"s3EncryptionKeyId\", \"s3BucketOwner\": \"s3BucketOwner\"}}, \"vpcConfig\": "
        "{\"subnetIds\": [\"subnetIds\"], \"securityGroupIds\": [\"securityGroupIds\"]}, \"timeoutDurationInHours\": "
        "0, \"jobExpirationTime\": \"1970-01-01T00:00:00Z\", \"modelInvocationType\": \"modelInvocationType\", "
        "\"totalRecordCount\": 0, \"processedRecordCount\": 0, \"successRecordCount\": 0, \"errorRecordCount\": 0}]}",
    .items = "invocationJobSummaries",
    .times = list_model_invocation_jobs_times,
    .listing = &list_model_invocation_jobs_listing,
};

}  // namespace outcrop::bedrock::commands
