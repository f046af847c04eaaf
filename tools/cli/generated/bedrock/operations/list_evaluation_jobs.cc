// Client::list_evaluation_jobs as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_evaluation_jobs.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter list_evaluation_jobs_parameters[] = {
    {cli::field<&ListEvaluationJobsRequest::creation_time_after>("creationTimeAfter"), "creation-time-after",
     "Only jobs created after this time."},
    {cli::field<&ListEvaluationJobsRequest::creation_time_before>("creationTimeBefore"), "creation-time-before",
     "Only jobs created before this time."},
    {cli::field<&ListEvaluationJobsRequest::status_equals>("statusEquals"), "status-equals",
     "Only jobs in this state."},
    {cli::field<&ListEvaluationJobsRequest::application_type_equals>("applicationTypeEquals"),
     "application-type-equals",
     "Only jobs that evaluate a model, or only those that evaluate retrieval-augmented generation."},
    {cli::field<&ListEvaluationJobsRequest::name_contains>("nameContains"), "name-contains",
     "Only jobs whose name contains this text."},
    {cli::field<&ListEvaluationJobsRequest::max_results>("maxResults"), "max-results",
     "Jobs at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListEvaluationJobsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the nextToken of the page before. Absent for the first page."},
    {cli::field<&ListEvaluationJobsRequest::sort_by>("sortBy"), "sort-by",
     "What the jobs are sorted by. The creation time is the only choice."},
    {cli::field<&ListEvaluationJobsRequest::sort_order>("sortOrder"), "sort-order",
     "Oldest first (Ascending) or newest first (Descending)."},
};
constexpr std::string_view list_evaluation_jobs_times[] = {
    "creationTime",
};
constexpr cli::Listing list_evaluation_jobs_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_evaluation_jobs, &Client::list_evaluation_jobs_pages>,
    .after = "creationTimeAfter",
    .before = "creationTimeBefore",
    .time = "creationTime",
    .parallel = cli::call_parallel<&Client::list_evaluation_jobs, &Client::list_evaluation_jobs_parallel>,
};

}  // namespace

extern const cli::Operation list_evaluation_jobs_command;
constexpr cli::Operation list_evaluation_jobs_command{
    .name = "ListEvaluationJobs",
    .command = "list-evaluation-jobs",
    .help =
        "Lists the evaluation jobs of the account in the client's region, filtered and sorted as asked, one page at a "
        "time. A page may be empty and still have a next token; the list ends where the token is missing.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListEvaluationJobs.html",
    .parameters = list_evaluation_jobs_parameters,
    .make_request = cli::make_request<&Client::list_evaluation_jobs>,
    .call = cli::call_method<&Client::list_evaluation_jobs>,
    .start = cli::start_calls<&Client::list_evaluation_jobs, &AsyncClient::list_evaluation_jobs>,
    .sample =
        "{\"nextToken\": \"nextToken\", \"jobSummaries\": [{\"jobArn\": \"jobArn\", \"jobName\": \"jobName\", "
        "\"status\": \"status\", \"creationTime\": \"1970-01-01T00:00:00Z\", \"jobType\": \"jobType\", "
        "\"evaluationTaskTypes\": [\"evaluationTaskTypes\"], \"modelIdentifiers\": [\"modelIdentifiers\"], "
        "\"ragIdentifiers\": [\"ragIdentifiers\"], \"evaluatorModelIdentifiers\": [\"evaluatorModelIdentifiers\"], "
        "\"customMetricsEvaluatorModelIdentifiers\": [\"customMetricsEvaluatorModelIdentifiers\"], "
        "\"inferenceConfigSummary\": {\"modelConfigSummary\": {\"bedrockModelIdentifiers\": "
        "[\"bedrockModelIdentifiers\"], \"precomputedInferenceSourceIdentifiers\": "
        "[\"precomputedInferenceSourceIdentifiers\"]}, \"ragConfigSummary\": {\"bedrockKnowledgeBaseIdentifiers\": "
        "[\"bedrockKnowledgeBaseIdentifiers\"], \"precomputedRagSourceIdentifiers\": "
        "[\"precomputedRagSourceIdentifiers\"]}}, \"applicationType\": \"applicationType\"}]}",
    .items = "jobSummaries",
    .times = list_evaluation_jobs_times,
    .listing = &list_evaluation_jobs_listing,
};

}  // namespace outcrop::bedrock::commands
