// Client::delete_agent_alias as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/delete_agent_alias.h>
#include <outcrop/bedrock_agent/operations/get_agent_alias.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter delete_agent_alias_parameters[] = {
    {cli::field<&DeleteAgentAliasRequest::agent_id>("agentId", true), "agent-id",
     "The id that CreateAgent gave the agent."},
    {cli::field<&DeleteAgentAliasRequest::agent_alias_id>("agentAliasId", true), "agent-alias-id",
     "The id that the service gave the alias."},
};
std::string delete_agent_alias_state(const GetAgentAliasView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.agent_alias.agent_alias_status.text()));
  return values.joined();
}
constexpr cli::WaitInput delete_agent_alias_wait_inputs[] = {
    {cli::field<&GetAgentAliasRequest::agent_id>("agentId", true), "", "agentId",
     cli::sent_text<&DeleteAgentAliasRequest::agent_id>},
    {cli::field<&GetAgentAliasRequest::agent_alias_id>("agentAliasId", true), "", "agentAliasId",
     cli::sent_text<&DeleteAgentAliasRequest::agent_alias_id>},
};
constexpr cli::Wait delete_agent_alias_wait{
    .name = "AgentAliasDeleted",
    .reader = "GetAgentAlias",
    .command = "get-agent-alias",
    .inputs = delete_agent_alias_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(30),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_agent_alias>,
    .call = cli::call_and_wait<&Client::delete_agent_alias, &Client::wait_until_agent_alias_deleted,
                               delete_agent_alias_state>,
    .start = cli::start_and_wait<&Client::delete_agent_alias, &Client::wait_until_agent_alias_deleted,
                                 &AsyncClient::delete_agent_alias, &AsyncClient::wait_until_agent_alias_deleted,
                                 delete_agent_alias_state>,
};

}  // namespace

extern const cli::Operation delete_agent_alias_command;
constexpr cli::Operation delete_agent_alias_command{
    .name = "DeleteAgentAlias",
    .command = "delete-agent-alias",
    .help = "Deletes an alias of an agent. The version that it stands for stays.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeleteAgentAlias.html",
    .parameters = delete_agent_alias_parameters,
    .make_request = cli::make_request<&Client::delete_agent_alias>,
    .call = cli::call_method<&Client::delete_agent_alias>,
    .start = cli::start_calls<&Client::delete_agent_alias, &AsyncClient::delete_agent_alias>,
    .sample =
        "{\"agentId\": \"agentId\", \"agentAliasId\": \"agentAliasId\", \"agentAliasStatus\": \"agentAliasStatus\"}",
    .wait = &delete_agent_alias_wait,
};

}  // namespace outcrop::bedrock_agent::commands
