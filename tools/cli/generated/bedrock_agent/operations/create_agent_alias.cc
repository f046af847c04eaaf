// Client::create_agent_alias as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/create_agent_alias.h>
#include <outcrop/bedrock_agent/operations/get_agent_alias.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter create_agent_alias_parameters[] = {
    {cli::field<&CreateAgentAliasRequest::agent_id>("agentId", true), "agent-id",
     "The id that CreateAgent gave the agent."},
    {cli::field<&CreateAgentAliasRequest::agent_alias_name>("agentAliasName", true), "agent-alias-name",
     "The alias's name."},
    {cli::field<&CreateAgentAliasRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreateAgentAliasRequest::description>("description"), "description", "What the alias is for."},
    {cli::field<&CreateAgentAliasRequest::routing_configuration>("routingConfiguration"), "routing-configuration",
     "The version that the alias stands for. Absent: a new one, made of the working draft."},
    {cli::field<&CreateAgentAliasRequest::tags>("tags"), "tags", "Tags for it, by key."},
};
constexpr std::string_view create_agent_alias_times[] = {
    "createdAt",
    "endDate",
    "startDate",
    "updatedAt",
};
std::string create_agent_alias_state(const GetAgentAliasView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.agent_alias.agent_alias_status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_agent_alias_wait_inputs[] = {
    {cli::field<&GetAgentAliasRequest::agent_id>("agentId", true), "agentAlias", "agentId",
     cli::sent_text<&CreateAgentAliasRequest::agent_id>},
    {cli::field<&GetAgentAliasRequest::agent_alias_id>("agentAliasId", true), "agentAlias", "agentAliasId"},
};
constexpr cli::Wait create_agent_alias_wait{
    .name = "AgentAliasPrepared",
    .reader = "GetAgentAlias",
    .command = "get-agent-alias",
    .inputs = create_agent_alias_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(30),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_agent_alias>,
    .call = cli::call_and_wait<&Client::create_agent_alias, &Client::wait_until_agent_alias_prepared,
                               create_agent_alias_state>,
    .start = cli::start_and_wait<&Client::create_agent_alias, &Client::wait_until_agent_alias_prepared,
                                 &AsyncClient::create_agent_alias, &AsyncClient::wait_until_agent_alias_prepared,
                                 create_agent_alias_state>,
};

}  // namespace

extern const cli::Operation create_agent_alias_command;
constexpr cli::Operation create_agent_alias_command{
    .name = "CreateAgentAlias",
    .command = "create-agent-alias",
    .help =
        "Creates an alias, by which programs call a version of an agent. Without a version in the request, one is made "
        "of the working draft.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CreateAgentAlias.html",
    .parameters = create_agent_alias_parameters,
    .make_request = cli::make_request<&Client::create_agent_alias>,
    .call = cli::call_method<&Client::create_agent_alias>,
    .start = cli::start_calls<&Client::create_agent_alias, &AsyncClient::create_agent_alias>,
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
    .times = create_agent_alias_times,
    .wait = &create_agent_alias_wait,
};

}  // namespace outcrop::bedrock_agent::commands
