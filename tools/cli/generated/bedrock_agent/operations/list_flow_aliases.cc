// Client::list_flow_aliases as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/list_flow_aliases.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter list_flow_aliases_parameters[] = {
    {cli::field<&ListFlowAliasesRequest::flow_identifier>("flowIdentifier", true), "flow-identifier",
     "The flow's id or ARN."},
    {cli::field<&ListFlowAliasesRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListFlowAliasesRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_flow_aliases_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_flow_aliases_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_flow_aliases, &Client::list_flow_aliases_pages>,
};

}  // namespace

extern const cli::Operation list_flow_aliases_command;
constexpr cli::Operation list_flow_aliases_command{
    .name = "ListFlowAliases",
    .command = "list-flow-aliases",
    .help = "Lists the aliases of a flow, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListFlowAliases.html",
    .parameters = list_flow_aliases_parameters,
    .make_request = cli::make_request<&Client::list_flow_aliases>,
    .call = cli::call_method<&Client::list_flow_aliases>,
    .start = cli::start_calls<&Client::list_flow_aliases, &AsyncClient::list_flow_aliases>,
    .sample =
        "{\"flowAliasSummaries\": [{\"name\": \"name\", \"description\": \"description\", \"routingConfiguration\": "
        "[{\"flowVersion\": \"flowVersion\"}], \"concurrencyConfiguration\": {\"type\": \"type\", \"maxConcurrency\": "
        "0}, \"flowId\": \"flowId\", \"id\": \"id\", \"arn\": \"arn\", \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "flowAliasSummaries",
    .times = list_flow_aliases_times,
    .listing = &list_flow_aliases_listing,
};

}  // namespace outcrop::bedrock_agent::commands
