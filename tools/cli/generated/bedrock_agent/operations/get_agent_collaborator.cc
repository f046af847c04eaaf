// Client::get_agent_collaborator as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/get_agent_collaborator.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter get_agent_collaborator_parameters[] = {
    {cli::field<&GetAgentCollaboratorRequest::agent_id>("agentId", true), "agent-id", "The id of the supervisor."},
    {cli::field<&GetAgentCollaboratorRequest::agent_version>("agentVersion", true), "agent-version",
     "The supervisor's version: a number, or DRAFT for the working draft."},
    {cli::field<&GetAgentCollaboratorRequest::collaborator_id>("collaboratorId", true), "collaborator-id",
     "The id that the collaborator has with this supervisor."},
};
constexpr std::string_view get_agent_collaborator_times[] = {
    "createdAt",
    "lastUpdatedAt",
};

}  // namespace

extern const cli::Operation get_agent_collaborator_command;
constexpr cli::Operation get_agent_collaborator_command{
    .name = "GetAgentCollaborator",
    .command = "get-agent-collaborator",
    .help = "Tells how an agent works for another one.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetAgentCollaborator.html",
    .parameters = get_agent_collaborator_parameters,
    .make_request = cli::make_request<&Client::get_agent_collaborator>,
    .call = cli::call_method<&Client::get_agent_collaborator>,
    .start = cli::start_calls<&Client::get_agent_collaborator, &AsyncClient::get_agent_collaborator>,
    .sample =
        "{\"agentCollaborator\": {\"agentId\": \"agentId\", \"agentVersion\": \"agentVersion\", \"agentDescriptor\": "
        "{\"aliasArn\": \"aliasArn\"}, \"collaboratorId\": \"collaboratorId\", \"collaborationInstruction\": "
        "\"collaborationInstruction\", \"collaboratorName\": \"collaboratorName\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"lastUpdatedAt\": \"1970-01-01T00:00:00Z\", \"relayConversationHistory\": "
        "\"relayConversationHistory\", \"clientToken\": \"clientToken\"}}",
    .times = get_agent_collaborator_times,
};

}  // namespace outcrop::bedrock_agent::commands
