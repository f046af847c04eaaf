// Client::create_agent_alias as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/create_agent_alias.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter create_agent_alias_parameters[] = {
    {cli::field<&CreateAgentAliasRequest::agent_id>("agentId", true), "agent-id", ""},
    {cli::field<&CreateAgentAliasRequest::agent_alias_name>("agentAliasName", true), "agent-alias-name", ""},
    {cli::field<&CreateAgentAliasRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&CreateAgentAliasRequest::description>("description"), "description", ""},
    {cli::field<&CreateAgentAliasRequest::routing_configuration>("routingConfiguration"), "routing-configuration", ""},
    {cli::field<&CreateAgentAliasRequest::tags>("tags"), "tags", ""},
};

}  // namespace

extern const cli::Operation create_agent_alias;
constexpr cli::Operation create_agent_alias{
    .name = "CreateAgentAlias",
    .command = "create-agent-alias",
    .help = "Creates agent alias.",
    .reference = "",
    .parameters = create_agent_alias_parameters,
    .make_request = cli::make_request<&Client::create_agent_alias>,
    .call = cli::call_method<&Client::create_agent_alias>,
};

}  // namespace outcrop::bedrock_agent::commands
