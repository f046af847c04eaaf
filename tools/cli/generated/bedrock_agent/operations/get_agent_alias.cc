// Client::get_agent_alias as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/get_agent_alias.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter get_agent_alias_parameters[] = {
    {cli::field<&GetAgentAliasRequest::agent_id>("agentId", true), "agent-id",
     "The id that CreateAgent gave the agent."},
    {cli::field<&GetAgentAliasRequest::agent_alias_id>("agentAliasId", true), "agent-alias-id",
     "The id that the service gave the alias."},
};
constexpr std::string_view get_agent_alias_times[] = {
    "createdAt",
    "endDate",
    "startDate",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_agent_alias_command;
constexpr cli::Operation get_agent_alias_command{
    .name = "GetAgentAlias",
    .command = "get-agent-alias",
    .help = "Tells what an alias of an agent stands for, and its state.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetAgentAlias.html",
    .parameters = get_agent_alias_parameters,
    .make_request = cli::make_request<&Client::get_agent_alias>,
    .call = cli::call_method<&Client::get_agent_alias>,
    .start = cli::start_calls<&Client::get_agent_alias, &AsyncClient::get_agent_alias>,
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
    .times = get_agent_alias_times,
};

}  // namespace outcrop::bedrock_agent::commands
