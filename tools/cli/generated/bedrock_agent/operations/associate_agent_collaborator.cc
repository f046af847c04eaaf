// Client::associate_agent_collaborator as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/associate_agent_collaborator.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter associate_agent_collaborator_parameters[] = {
    {cli::field<&AssociateAgentCollaboratorRequest::agent_id>("agentId", true), "agent-id",
     "The id of the supervisor."},
    {cli::field<&AssociateAgentCollaboratorRequest::agent_version>("agentVersion", true), "agent-version",
     "The supervisor's version. Only DRAFT, the working draft, can be changed."},
    {cli::field<&AssociateAgentCollaboratorRequest::agent_descriptor>("agentDescriptor", true), "agent-descriptor",
     "The agent that works."},
    {cli::field<&AssociateAgentCollaboratorRequest::collaborator_name>("collaboratorName", true), "collaborator-name",
     "The name by which the supervisor calls it."},
    {cli::field<&AssociateAgentCollaboratorRequest::collaboration_instruction>("collaborationInstruction", true),
     "collaboration-instruction", "What the supervisor should use the collaborator for."},
    {cli::field<&AssociateAgentCollaboratorRequest::relay_conversation_history>("relayConversationHistory"),
     "relay-conversation-history", "Whether the collaborator sees the conversation so far."},
    {cli::field<&AssociateAgentCollaboratorRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
constexpr std::string_view associate_agent_collaborator_times[] = {
    "createdAt",
    "lastUpdatedAt",
};

}  // namespace

extern const cli::Operation associate_agent_collaborator_command;
constexpr cli::Operation associate_agent_collaborator_command{
    .name = "AssociateAgentCollaborator",
    .command = "associate-agent-collaborator",
    .help = "Lets an agent work for another one, which supervises it.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AssociateAgentCollaborator.html",
    .parameters = associate_agent_collaborator_parameters,
    .make_request = cli::make_request<&Client::associate_agent_collaborator>,
    .call = cli::call_method<&Client::associate_agent_collaborator>,
    .start = cli::start_calls<&Client::associate_agent_collaborator, &AsyncClient::associate_agent_collaborator>,
    .sample =
        "{\"agentCollaborator\": {\"agentId\": \"agentId\", \"agentVersion\": \"agentVersion\", \"agentDescriptor\": "
        "{\"aliasArn\": \"aliasArn\"}, \"collaboratorId\": \"collaboratorId\", \"collaborationInstruction\": "
        "\"collaborationInstruction\", \"collaboratorName\": \"collaboratorName\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"lastUpdatedAt\": \"1970-01-01T00:00:00Z\", \"relayConversationHistory\": "
        "\"relayConversationHistory\", \"clientToken\": \"clientToken\"}}",
    .times = associate_agent_collaborator_times,
};

}  // namespace outcrop::bedrock_agent::commands
