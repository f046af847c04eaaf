// Client::disassociate_agent_collaborator as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/disassociate_agent_collaborator.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter disassociate_agent_collaborator_parameters[] = {
    {cli::field<&DisassociateAgentCollaboratorRequest::agent_id>("agentId", true), "agent-id", ""},
    {cli::field<&DisassociateAgentCollaboratorRequest::agent_version>("agentVersion", true), "agent-version", ""},
    {cli::field<&DisassociateAgentCollaboratorRequest::collaborator_id>("collaboratorId", true), "collaborator-id", ""},
};

}  // namespace

extern const cli::Operation disassociate_agent_collaborator;
constexpr cli::Operation disassociate_agent_collaborator{
    .name = "DisassociateAgentCollaborator",
    .command = "disassociate-agent-collaborator",
    .help = "Disassociates an agent collaborator.",
    .reference = "",
    .parameters = disassociate_agent_collaborator_parameters,
    .make_request = cli::make_request<&Client::disassociate_agent_collaborator>,
    .call = cli::call_method<&Client::disassociate_agent_collaborator>,
};

}  // namespace outcrop::bedrock_agent::commands
