// Client::list_data_sources as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/list_data_sources.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter list_data_sources_parameters[] = {
    {cli::field<&ListDataSourcesRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledge-base-id",
     "The id that CreateKnowledgeBase gave the knowledge base."},
    {cli::field<&ListDataSourcesRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListDataSourcesRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_data_sources_times[] = {
    "updatedAt",
};
constexpr cli::Listing list_data_sources_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_data_sources, &Client::list_data_sources_pages>,
};

}  // namespace

extern const cli::Operation list_data_sources_command;
constexpr cli::Operation list_data_sources_command{
    .name = "ListDataSources",
    .command = "list-data-sources",
    .help = "Lists the data sources of a knowledge base, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListDataSources.html",
    .parameters = list_data_sources_parameters,
    .make_request = cli::make_request<&Client::list_data_sources>,
    .call = cli::call_method<&Client::list_data_sources>,
    .start = cli::start_calls<&Client::list_data_sources, &AsyncClient::list_data_sources>,
    .sample =
        "{\"dataSourceSummaries\": [{\"knowledgeBaseId\": \"knowledgeBaseId\", \"dataSourceId\": \"dataSourceId\", "
        "\"name\": \"name\", \"status\": \"status\", \"description\": \"description\", \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "dataSourceSummaries",
    .times = list_data_sources_times,
    .listing = &list_data_sources_listing,
};

}  // namespace outcrop::bedrock_agent::commands
