// Client::list_model_copy_jobs as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_model_copy_jobs.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter list_model_copy_jobs_parameters[] = {
    {cli::field<&ListModelCopyJobsRequest::creation_time_after>("creationTimeAfter"), "creation-time-after", ""},
    {cli::field<&ListModelCopyJobsRequest::creation_time_before>("creationTimeBefore"), "creation-time-before", ""},
    {cli::field<&ListModelCopyJobsRequest::status_equals>("statusEquals"), "status-equals", ""},
    {cli::field<&ListModelCopyJobsRequest::source_account_equals>("sourceAccountEquals"), "source-account-equals", ""},
    {cli::field<&ListModelCopyJobsRequest::source_model_arn_equals>("sourceModelArnEquals"), "source-model-arn-equals",
     ""},
    {cli::field<&ListModelCopyJobsRequest::target_model_name_contains>("targetModelNameContains"),
     "target-model-name-contains", ""},
    {cli::field<&ListModelCopyJobsRequest::max_results>("maxResults"), "max-results", ""},
    {cli::field<&ListModelCopyJobsRequest::next_token>("nextToken"), "next-token", ""},
    {cli::field<&ListModelCopyJobsRequest::sort_by>("sortBy"), "sort-by", ""},
    {cli::field<&ListModelCopyJobsRequest::sort_order>("sortOrder"), "sort-order", ""},
};
constexpr cli::Listing list_model_copy_jobs_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .items = "modelCopyJobSummaries",
    .pages = cli::call_pages<&Client::list_model_copy_jobs, &Client::list_model_copy_jobs_pages>,
    .parallel = cli::call_parallel<&Client::list_model_copy_jobs, &Client::list_model_copy_jobs_parallel>,
};

}  // namespace

extern const cli::Operation list_model_copy_jobs;
constexpr cli::Operation list_model_copy_jobs{
    .name = "ListModelCopyJobs",
    .command = "list-model-copy-jobs",
    .help = "Lists model copy jobs.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListModelCopyJobs.html",
    .parameters = list_model_copy_jobs_parameters,
    .make_request = cli::make_request<&Client::list_model_copy_jobs>,
    .call = cli::call_method<&Client::list_model_copy_jobs>,
    .listing = &list_model_copy_jobs_listing,
};

}  // namespace outcrop::bedrock::commands
