// Client::disassociate_agent_collaborator as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/disassociate_agent_collaborator.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter disassociate_agent_collaborator_parameters[] = {
    {cli::field<&DisassociateAgentCollaboratorRequest::agent_id>("agentId", true), "agent-id",
     "The id of the supervisor."},
    {cli::field<&DisassociateAgentCollaboratorRequest::agent_version>("agentVersion", true), "agent-version",
     "The supervisor's version. Only DRAFT, the working draft, can be changed."},
    {cli::field<&DisassociateAgentCollaboratorRequest::collaborator_id>("collaboratorId", true), "collaborator-id",
     "The id that the collaborator has with this supervisor."},
};

}  // namespace

extern const cli::Operation disassociate_agent_collaborator_command;
constexpr cli::Operation disassociate_agent_collaborator_command{
    .name = "DisassociateAgentCollaborator",
    .command = "disassociate-agent-collaborator",
    .help = "Ends an agent's work for a supervisor.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DisassociateAgentCollaborator.html",
    .parameters = disassociate_agent_collaborator_parameters,
    .make_request = cli::make_request<&Client::disassociate_agent_collaborator>,
    .call = cli::call_method<&Client::disassociate_agent_collaborator>,
    .start = cli::start_calls<&Client::disassociate_agent_collaborator, &AsyncClient::disassociate_agent_collaborator>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock_agent::commands
