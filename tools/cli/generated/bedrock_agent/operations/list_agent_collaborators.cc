// Client::list_agent_collaborators as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/list_agent_collaborators.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter list_agent_collaborators_parameters[] = {
    {cli::field<&ListAgentCollaboratorsRequest::agent_id>("agentId", true), "agent-id", "The id of the supervisor."},
    {cli::field<&ListAgentCollaboratorsRequest::agent_version>("agentVersion", true), "agent-version",
     "The supervisor's version: a number, or DRAFT for the working draft."},
    {cli::field<&ListAgentCollaboratorsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListAgentCollaboratorsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_agent_collaborators_times[] = {
    "createdAt",
    "lastUpdatedAt",
};
constexpr cli::Listing list_agent_collaborators_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_agent_collaborators, &Client::list_agent_collaborators_pages>,
};

}  // namespace

extern const cli::Operation list_agent_collaborators_command;
constexpr cli::Operation list_agent_collaborators_command{
    .name = "ListAgentCollaborators",
    .command = "list-agent-collaborators",
    .help = "Lists the agents that work for an agent, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListAgentCollaborators.html",
    .parameters = list_agent_collaborators_parameters,
    .make_request = cli::make_request<&Client::list_agent_collaborators>,
    .call = cli::call_method<&Client::list_agent_collaborators>,
    .start = cli::start_calls<&Client::list_agent_collaborators, &AsyncClient::list_agent_collaborators>,
    .sample =
        "{\"agentCollaboratorSummaries\": [{\"agentId\": \"agentId\", \"agentVersion\": \"agentVersion\", "
        "\"collaboratorId\": \"collaboratorId\", \"agentDescriptor\": {\"aliasArn\": \"aliasArn\"}, "
        "\"collaborationInstruction\": \"collaborationInstruction\", \"relayConversationHistory\": "
        "\"relayConversationHistory\", \"collaboratorName\": \"collaboratorName\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"lastUpdatedAt\": \"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "agentCollaboratorSummaries",
    .times = list_agent_collaborators_times,
    .listing = &list_agent_collaborators_listing,
};

}  // namespace outcrop::bedrock_agent::commands
