// Client::list_advanced_prompt_optimization_jobs as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_advanced_prompt_optimization_jobs.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter list_advanced_prompt_optimization_jobs_parameters[] = {
    {cli::field<&ListAdvancedPromptOptimizationJobsRequest::max_results>("maxResults"), "max-results",
     "Jobs at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListAdvancedPromptOptimizationJobsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the nextToken of the page before. Absent for the first page."},
    {cli::field<&ListAdvancedPromptOptimizationJobsRequest::sort_by>("sortBy"), "sort-by",
     "What the jobs are sorted by. The creation time is the only choice."},
    {cli::field<&ListAdvancedPromptOptimizationJobsRequest::sort_order>("sortOrder"), "sort-order",
     "Oldest first (Ascending) or newest first (Descending)."},
};
constexpr std::string_view list_advanced_prompt_optimization_jobs_times[] = {
    "creationTime",
    "lastModifiedTime",
};
constexpr cli::Listing list_advanced_prompt_optimization_jobs_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_advanced_prompt_optimization_jobs,
                             &Client::list_advanced_prompt_optimization_jobs_pages>,
};

}  // namespace

extern const cli::Operation list_advanced_prompt_optimization_jobs_command;
constexpr cli::Operation list_advanced_prompt_optimization_jobs_command{
    .name = "ListAdvancedPromptOptimizationJobs",
    .command = "list-advanced-prompt-optimization-jobs",
    .help = "Lists the account's prompt optimization jobs, sorted as asked, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListAdvancedPromptOptimizationJobs.html",
    .parameters = list_advanced_prompt_optimization_jobs_parameters,
    .make_request = cli::make_request<&Client::list_advanced_prompt_optimization_jobs>,
    .call = cli::call_method<&Client::list_advanced_prompt_optimization_jobs>,
    .start = cli::start_calls<&Client::list_advanced_prompt_optimization_jobs,
                              &AsyncClient::list_advanced_prompt_optimization_jobs>,
    .sample =
        "{\"jobSummaries\": [{\"jobArn\": \"jobArn\", \"jobName\": \"jobName\", \"jobStatus\": \"jobStatus\", "
        "\"creationTime\": \"1970-01-01T00:00:00Z\", \"lastModifiedTime\": \"1970-01-01T00:00:00Z\"}], \"nextToken\": "
        "\"nextToken\"}",
    .items = "jobSummaries",
    .times = list_advanced_prompt_optimization_jobs_times,
    .listing = &list_advanced_prompt_optimization_jobs_listing,
};

}  // namespace outcrop::bedrock::commands
