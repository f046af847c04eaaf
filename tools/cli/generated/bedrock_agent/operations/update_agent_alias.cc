// Client::update_agent_alias as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/update_agent_alias.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter update_agent_alias_parameters[] = {
    {cli::field<&UpdateAgentAliasRequest::agent_id>("agentId", true), "agent-id", ""},
    {cli::field<&UpdateAgentAliasRequest::agent_alias_id>("agentAliasId", true), "agent-alias-id", ""},
    {cli::field<&UpdateAgentAliasRequest::agent_alias_name>("agentAliasName", true), "agent-alias-name", ""},
    {cli::field<&UpdateAgentAliasRequest::description>("description"), "description", ""},
    {cli::field<&UpdateAgentAliasRequest::routing_configuration>("routingConfiguration"), "routing-configuration", ""},
    {cli::field<&UpdateAgentAliasRequest::alias_invocation_state>("aliasInvocationState"), "alias-invocation-state",
     ""},
};

}  // namespace

extern const cli::Operation update_agent_alias;
constexpr cli::Operation update_agent_alias{
    .name = "UpdateAgentAlias",
    .command = "update-agent-alias",
    .help = "Updates agent alias.",
    .reference = "",
    .parameters = update_agent_alias_parameters,
    .make_request = cli::make_request<&Client::update_agent_alias>,
    .call = cli::call_method<&Client::update_agent_alias>,
};

}  // namespace outcrop::bedrock_agent::commands
