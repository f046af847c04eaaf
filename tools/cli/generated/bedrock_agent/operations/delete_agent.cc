// Client::delete_agent as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/delete_agent.h>
#include <outcrop/bedrock_agent/operations/get_agent.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter delete_agent_parameters[] = {
    {cli::field<&DeleteAgentRequest::agent_id>("agentId", true), "agent-id", "The id that CreateAgent gave the agent."},
    {cli::field<&DeleteAgentRequest::skip_resource_in_use_check>("skipResourceInUseCheck"),
     "skip-resource-in-use-check",
     "True deletes it even while something uses it. Absent: then the deletion is refused."},
};
std::string delete_agent_state(const GetAgentView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.agent.agent_status.text()));
  return values.joined();
}
constexpr cli::WaitInput delete_agent_wait_inputs[] = {
    {cli::field<&GetAgentRequest::agent_id>("agentId", true), "", "agentId",
     cli::sent_text<&DeleteAgentRequest::agent_id>},
};
constexpr cli::Wait delete_agent_wait{
    .name = "AgentDeleted",
    .reader = "GetAgent",
    .command = "get-agent",
    .inputs = delete_agent_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(30),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_agent>,
    .call = cli::call_and_wait<&Client::delete_agent, &Client::wait_until_agent_deleted, delete_agent_state>,
    .start = cli::start_and_wait<&Client::delete_agent, &Client::wait_until_agent_deleted, &AsyncClient::delete_agent,
                                 &AsyncClient::wait_until_agent_deleted, delete_agent_state>,
};

}  // namespace

extern const cli::Operation delete_agent_command;
constexpr cli::Operation delete_agent_command{
    .name = "DeleteAgent",
    .command = "delete-agent",
    .help = "Deletes an agent with its versions and action groups.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeleteAgent.html",
    .parameters = delete_agent_parameters,
    .make_request = cli::make_request<&Client::delete_agent>,
    .call = cli::call_method<&Client::delete_agent>,
    .start = cli::start_calls<&Client::delete_agent, &AsyncClient::delete_agent>,
    .sample = "{\"agentId\": \"agentId\", \"agentStatus\": \"agentStatus\"}",
    .wait = &delete_agent_wait,
};

}  // namespace outcrop::bedrock_agent::commands
