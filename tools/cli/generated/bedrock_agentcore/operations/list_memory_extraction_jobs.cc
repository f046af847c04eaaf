// Client::list_memory_extraction_jobs as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/list_memory_extraction_jobs.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter list_memory_extraction_jobs_parameters[] = {
    {cli::field<&ListMemoryExtractionJobsRequest::memory_id>("memoryId", true), "memory-id", "The id of the memory."},
    {cli::field<&ListMemoryExtractionJobsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListMemoryExtractionJobsRequest::filter>("filter"), "filter", "Which jobs to list. Absent: all."},
    {cli::field<&ListMemoryExtractionJobsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr cli::Listing list_memory_extraction_jobs_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_memory_extraction_jobs, &Client::list_memory_extraction_jobs_pages>,
};

}  // namespace

extern const cli::Operation list_memory_extraction_jobs_command;
constexpr cli::Operation list_memory_extraction_jobs_command{
    .name = "ListMemoryExtractionJobs",
    .command = "list-memory-extraction-jobs",
    .help = "Lists extraction jobs that can be started anew, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ListMemoryExtractionJobs.html",
    .parameters = list_memory_extraction_jobs_parameters,
    .make_request = cli::make_request<&Client::list_memory_extraction_jobs>,
    .call = cli::call_method<&Client::list_memory_extraction_jobs>,
    .start = cli::start_calls<&Client::list_memory_extraction_jobs, &AsyncClient::list_memory_extraction_jobs>,
    .sample =
        "{\"jobs\": [{\"jobID\": \"jobID\", \"messages\": {\"messagesList\": [{\"eventId\": \"eventId\", "
        "\"messageIndex\": 0}]}, \"status\": \"status\", \"failureReason\": \"failureReason\", \"strategyId\": "
        "\"strategyId\", \"sessionId\": \"sessionId\", \"actorId\": \"actorId\"}], \"nextToken\": \"nextToken\"}",
    .items = "jobs",
    .listing = &list_memory_extraction_jobs_listing,
};

}  // namespace outcrop::bedrock_agentcore::commands
