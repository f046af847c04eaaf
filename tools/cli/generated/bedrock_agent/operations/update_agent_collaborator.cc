// Client::update_agent_collaborator as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/update_agent_collaborator.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter update_agent_collaborator_parameters[] = {
    {cli::field<&UpdateAgentCollaboratorRequest::agent_id>("agentId", true), "agent-id", "The id of the supervisor."},
    {cli::field<&UpdateAgentCollaboratorRequest::agent_version>("agentVersion", true), "agent-version",
     "The supervisor's version. Only DRAFT, the working draft, can be changed."},
    {cli::field<&UpdateAgentCollaboratorRequest::collaborator_id>("collaboratorId", true), "collaborator-id",
     "The id that the collaborator has with this supervisor."},
    {cli::field<&UpdateAgentCollaboratorRequest::agent_descriptor>("agentDescriptor", true), "agent-descriptor",
     "The agent that works."},
    {cli::field<&UpdateAgentCollaboratorRequest::collaborator_name>("collaboratorName", true), "collaborator-name",
     "The name by which the supervisor calls it."},
    {cli::field<&UpdateAgentCollaboratorRequest::collaboration_instruction>("collaborationInstruction", true),
     "collaboration-instruction", "What the supervisor should use the collaborator for."},
    {cli::field<&UpdateAgentCollaboratorRequest::relay_conversation_history>("relayConversationHistory"),
     "relay-conversation-history", "Whether the collaborator sees the conversation so far."},
};
constexpr std::string_view update_agent_collaborator_times[] = {
    "createdAt",
    "lastUpdatedAt",
};

}  // namespace

extern const cli::Operation update_agent_collaborator_command;
constexpr cli::Operation update_agent_collaborator_command{
    .name = "UpdateAgentCollaborator",
    .command = "update-agent-collaborator",
    .help = "Changes how an agent works for another one.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UpdateAgentCollaborator.html",
    .parameters = update_agent_collaborator_parameters,
    .make_request = cli::make_request<&Client::update_agent_collaborator>,
    .call = cli::call_method<&Client::update_agent_collaborator>,
    .start = cli::start_calls<&Client::update_agent_collaborator, &AsyncClient::update_agent_collaborator>,
    .sample =
        "{\"agentCollaborator\": {\"agentId\": \"agentId\", \"agentVersion\": \"agentVersion\", \"agentDescriptor\": "
        "{\"aliasArn\": \"aliasArn\"}, \"collaboratorId\": \"collaboratorId\", \"collaborationInstruction\": "
        "\"collaborationInstruction\", \"collaboratorName\": \"collaboratorName\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"lastUpdatedAt\": \"1970-01-01T00:00:00Z\", \"relayConversationHistory\": "
        "\"relayConversationHistory\", \"clientToken\": \"clientToken\"}}",
    .times = update_agent_collaborator_times,
};

}  // namespace outcrop::bedrock_agent::commands
