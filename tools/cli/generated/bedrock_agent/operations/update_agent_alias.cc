// Client::update_agent_alias as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/update_agent_alias.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter update_agent_alias_parameters[] = {
    {cli::field<&UpdateAgentAliasRequest::agent_id>("agentId", true), "agent-id",
     "The id that CreateAgent gave the agent."},
    {cli::field<&UpdateAgentAliasRequest::agent_alias_id>("agentAliasId", true), "agent-alias-id",
     "The id that the service gave the alias."},
    {cli::field<&UpdateAgentAliasRequest::agent_alias_name>("agentAliasName", true), "agent-alias-name",
     "The alias's name from now on."},
    {cli::field<&UpdateAgentAliasRequest::description>("description"), "description", "What the alias is for."},
    {cli::field<&UpdateAgentAliasRequest::routing_configuration>("routingConfiguration"), "routing-configuration",
     "The version that the alias stands for."},
    {cli::field<&UpdateAgentAliasRequest::alias_invocation_state>("aliasInvocationState"), "alias-invocation-state",
     "Whether the alias takes requests."},
};
constexpr std::string_view update_agent_alias_times[] = {
    "createdAt",
    "endDate",
    "startDate",
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_agent_alias_command;
constexpr cli::Operation update_agent_alias_command{
    .name = "UpdateAgentAlias",
    .command = "update-agent-alias",
    .help = "Lets an alias of an agent stand for another version, or changes its name or whether it takes requests.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UpdateAgentAlias.html",
    .parameters = update_agent_alias_parameters,
    .make_request = cli::make_request<&Client::update_agent_alias>,
    .call = cli::call_method<&Client::update_agent_alias>,
    .start = cli::start_calls<&Client::update_agent_alias, &AsyncClient::update_agent_alias>,
    .sample =
        "{\"agentAlias\": {\"agentId\": \"agentId\", \"agentAliasId\": \"agentAliasId\", \"agentAliasName\": "
        "\"agentAliasName\", \"agentAliasArn\": \"agentAliasArn\", \"clientToken\": \"clientToken\", \"description\": "
        "\"description\", \"routingConfiguration\": [{\"agentVersion\": \"agentVersion\", \"provisionedThroughput\": "
        "\"provisionedThroughput\"}], \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\", \"agentAliasHistoryEvents\": [{\"routingConfiguration\": [{\"agentVersion\": "
        "\"agentVersion\", \"provisionedThroughput\": \"provisionedThroughput\"}], \"endDate\": "
        "\"1970-01-01T00:00:00Z\", \"startDate\": \"1970-01-01T00:00:00Z\"}], \"agentAliasStatus\": "
        "\"agentAliasStatus\", \"failureReasons\": [\"failureReasons\"], \"aliasInvocationState\": "
        "\"aliasInvocationState\"}}",
    .times = update_agent_alias_times,
};

}  // namespace outcrop::bedrock_agent::commands
