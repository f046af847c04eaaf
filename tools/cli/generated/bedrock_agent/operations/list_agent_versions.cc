// Client::list_agent_versions as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/list_agent_versions.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter list_agent_versions_parameters[] = {
    {cli::field<&ListAgentVersionsRequest::agent_id>("agentId", true), "agent-id",
     "The id that CreateAgent gave the agent."},
    {cli::field<&ListAgentVersionsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListAgentVersionsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_agent_versions_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_agent_versions_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_agent_versions, &Client::list_agent_versions_pages>,
};

}  // namespace

extern const cli::Operation list_agent_versions_command;
constexpr cli::Operation list_agent_versions_command{
    .name = "ListAgentVersions",
    .command = "list-agent-versions",
    .help = "Lists the versions of an agent, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListAgentVersions.html",
    .parameters = list_agent_versions_parameters,
    .make_request = cli::make_request<&Client::list_agent_versions>,
    .call = cli::call_method<&Client::list_agent_versions>,
    .start = cli::start_calls<&Client::list_agent_versions, &AsyncClient::list_agent_versions>,
    .sample =
        "{\"agentVersionSummaries\": [{\"agentName\": \"agentName\", \"agentStatus\": \"agentStatus\", "
        "\"agentVersion\": \"agentVersion\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\", \"description\": \"description\", \"guardrailConfiguration\": "
        "{\"guardrailIdentifier\": \"guardrailIdentifier\", \"guardrailVersion\": \"guardrailVersion\"}}], "
        "\"nextToken\": \"nextToken\"}",
    .items = "agentVersionSummaries",
    .times = list_agent_versions_times,
    .listing = &list_agent_versions_listing,
};

}  // namespace outcrop::bedrock_agent::commands
