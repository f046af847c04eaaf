// Client::list_ingestion_jobs as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/list_ingestion_jobs.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter list_ingestion_jobs_parameters[] = {
    {cli::field<&ListIngestionJobsRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledge-base-id",
     "The id that CreateKnowledgeBase gave the knowledge base."},
    {cli::field<&ListIngestionJobsRequest::data_source_id>("dataSourceId", true), "data-source-id",
     "The id that CreateDataSource gave the data source."},
    {cli::field<&ListIngestionJobsRequest::filters>("filters"), "filters", "Only jobs that meet this condition."},
    {cli::field<&ListIngestionJobsRequest::sort_by>("sortBy"), "sort-by",
     "How the jobs are sorted. Absent: as the service likes."},
    {cli::field<&ListIngestionJobsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListIngestionJobsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_ingestion_jobs_times[] = {
    "startedAt",
    "updatedAt",
};
constexpr cli::Listing list_ingestion_jobs_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_ingestion_jobs, &Client::list_ingestion_jobs_pages>,
};

}  // namespace

extern const cli::Operation list_ingestion_jobs_command;
constexpr cli::Operation list_ingestion_jobs_command{
    .name = "ListIngestionJobs",
    .command = "list-ingestion-jobs",
    .help = "Lists the ingestion jobs of a data source, filtered and sorted as asked, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListIngestionJobs.html",
    .parameters = list_ingestion_jobs_parameters,
    .make_request = cli::make_request<&Client::list_ingestion_jobs>,
    .call = cli::call_method<&Client::list_ingestion_jobs>,
    .start = cli::start_calls<&Client::list_ingestion_jobs, &AsyncClient::list_ingestion_jobs>,
    .sample =
        "{\"ingestionJobSummaries\": [{\"knowledgeBaseId\": \"knowledgeBaseId\", \"dataSourceId\": \"dataSourceId\", "
        "\"ingestionJobId\": \"ingestionJobId\", \"description\": \"description\", \"status\": \"status\", "
        "\"startedAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"statistics\": "
        "{\"numberOfDocumentsScanned\": 0, \"numberOfMetadataDocumentsScanned\": 0, \"numberOfNewDocumentsIndexed\": "
        "0, \"numberOfModifiedDocumentsIndexed\": 0, \"numberOfMetadataDocumentsModified\": 0, "
        "\"numberOfDocumentsDeleted\": 0, \"numberOfDocumentsFailed\": 0, \"numberOfDocumentsSkipped\": 0}}], "
        "\"nextToken\": \"nextToken\"}",
    .items = "ingestionJobSummaries",
    .times = list_ingestion_jobs_times,
    .listing = &list_ingestion_jobs_listing,
};

}  // namespace outcrop::bedrock_agent::commands
