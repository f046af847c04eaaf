// Client::associate_agent_collaborator as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/associate_agent_collaborator.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter associate_agent_collaborator_parameters[] = {
    {cli::field<&AssociateAgentCollaboratorRequest::agent_id>("agentId", true), "agent-id", ""},
    {cli::field<&AssociateAgentCollaboratorRequest::agent_version>("agentVersion", true), "agent-version", ""},
    {cli::field<&AssociateAgentCollaboratorRequest::agent_descriptor>("agentDescriptor", true), "agent-descriptor", ""},
    {cli::field<&AssociateAgentCollaboratorRequest::collaborator_name>("collaboratorName", true), "collaborator-name",
     ""},
    {cli::field<&AssociateAgentCollaboratorRequest::collaboration_instruction>("collaborationInstruction", true),
     "collaboration-instruction", ""},
    {cli::field<&AssociateAgentCollaboratorRequest::relay_conversation_history>("relayConversationHistory"),
     "relay-conversation-history", ""},
    {cli::field<&AssociateAgentCollaboratorRequest::client_token>("clientToken"), "client-token", ""},
};

}  // namespace

extern const cli::Operation associate_agent_collaborator;
constexpr cli::Operation associate_agent_collaborator{
    .name = "AssociateAgentCollaborator",
    .command = "associate-agent-collaborator",
    .help = "Associates an agent collaborator.",
    .reference = "",
    .parameters = associate_agent_collaborator_parameters,
    .make_request = cli::make_request<&Client::associate_agent_collaborator>,
    .call = cli::call_method<&Client::associate_agent_collaborator>,
};

}  // namespace outcrop::bedrock_agent::commands
