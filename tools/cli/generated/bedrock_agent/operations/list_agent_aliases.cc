// Client::list_agent_aliases as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/list_agent_aliases.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter list_agent_aliases_parameters[] = {
    {cli::field<&ListAgentAliasesRequest::agent_id>("agentId", true), "agent-id",
     "The id that CreateAgent gave the agent."},
    {cli::field<&ListAgentAliasesRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListAgentAliasesRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_agent_aliases_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_agent_aliases_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_agent_aliases, &Client::list_agent_aliases_pages>,
};

}  // namespace

extern const cli::Operation list_agent_aliases_command;
constexpr cli::Operation list_agent_aliases_command{
    .name = "ListAgentAliases",
    .command = "list-agent-aliases",
    .help = "Lists the aliases of an agent, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListAgentAliases.html",
    .parameters = list_agent_aliases_parameters,
    .make_request = cli::make_request<&Client::list_agent_aliases>,
    .call = cli::call_method<&Client::list_agent_aliases>,
    .start = cli::start_calls<&Client::list_agent_aliases, &AsyncClient::list_agent_aliases>,
    .sample =
        "{\"agentAliasSummaries\": [{\"agentAliasId\": \"agentAliasId\", \"agentAliasName\": \"agentAliasName\", "
        "\"description\": \"description\", \"routingConfiguration\": [{\"agentVersion\": \"agentVersion\", "
        "\"provisionedThroughput\": \"provisionedThroughput\"}], \"agentAliasStatus\": \"agentAliasStatus\", "
        "\"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"aliasInvocationState\": "
        "\"aliasInvocationState\"}], \"nextToken\": \"nextToken\"}",
    .items = "agentAliasSummaries",
    .times = list_agent_aliases_times,
    .listing = &list_agent_aliases_listing,
};

}  // namespace outcrop::bedrock_agent::commands
