// Client::list_agent_action_groups as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/list_agent_action_groups.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter list_agent_action_groups_parameters[] = {
    {cli::field<&ListAgentActionGroupsRequest::agent_id>("agentId", true), "agent-id",
     "The id that CreateAgent gave the agent."},
    {cli::field<&ListAgentActionGroupsRequest::agent_version>("agentVersion", true), "agent-version",
     "The agent's version: a number, or DRAFT for the working draft."},
    {cli::field<&ListAgentActionGroupsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListAgentActionGroupsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_agent_action_groups_times[] = {
    "updatedAt",
};
constexpr cli::Listing list_agent_action_groups_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_agent_action_groups, &Client::list_agent_action_groups_pages>,
};

}  // namespace

extern const cli::Operation list_agent_action_groups_command;
constexpr cli::Operation list_agent_action_groups_command{
    .name = "ListAgentActionGroups",
    .command = "list-agent-action-groups",
    .help = "Lists the action groups of an agent, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListAgentActionGroups.html",
    .parameters = list_agent_action_groups_parameters,
    .make_request = cli::make_request<&Client::list_agent_action_groups>,
    .call = cli::call_method<&Client::list_agent_action_groups>,
    .start = cli::start_calls<&Client::list_agent_action_groups, &AsyncClient::list_agent_action_groups>,
    .sample =
        "{\"actionGroupSummaries\": [{\"actionGroupId\": \"actionGroupId\", \"actionGroupName\": \"actionGroupName\", "
        "\"actionGroupState\": \"actionGroupState\", \"description\": \"description\", \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "actionGroupSummaries",
    .times = list_agent_action_groups_times,
    .listing = &list_agent_action_groups_listing,
};

}  // namespace outcrop::bedrock_agent::commands
