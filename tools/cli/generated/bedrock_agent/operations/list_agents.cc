// Client::list_agents as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/list_agents.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter list_agents_parameters[] = {
    {cli::field<&ListAgentsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListAgentsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_agents_times[] = {
    "updatedAt",
};
constexpr cli::Listing list_agents_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_agents, &Client::list_agents_pages>,
};

}  // namespace

extern const cli::Operation list_agents_command;
constexpr cli::Operation list_agents_command{
    .name = "ListAgents",
    .command = "list-agents",
    .help = "Lists the account's agents in the client's region, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListAgents.html",
    .parameters = list_agents_parameters,
    .make_request = cli::make_request<&Client::list_agents>,
    .call = cli::call_method<&Client::list_agents>,
    .start = cli::start_calls<&Client::list_agents, &AsyncClient::list_agents>,
    .sample =
        "{\"agentSummaries\": [{\"agentId\": \"agentId\", \"agentName\": \"agentName\", \"agentStatus\": "
        "\"agentStatus\", \"description\": \"description\", \"updatedAt\": \"1970-01-01T00:00:00Z\", "
        "\"latestAgentVersion\": \"latestAgentVersion\", \"guardrailConfiguration\": {\"guardrailIdentifier\": "
        "\"guardrailIdentifier\", \"guardrailVersion\": \"guardrailVersion\"}}], \"nextToken\": \"nextToken\"}",
    .items = "agentSummaries",
    .times = list_agents_times,
    .listing = &list_agents_listing,
};

}  // namespace outcrop::bedrock_agent::commands
