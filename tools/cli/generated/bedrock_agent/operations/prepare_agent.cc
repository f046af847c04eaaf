// Client::prepare_agent as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/get_agent.h>
#include <outcrop/bedrock_agent/operations/prepare_agent.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter prepare_agent_parameters[] = {
    {cli::field<&PrepareAgentRequest::agent_id>("agentId", true), "agent-id",
     "The id that CreateAgent gave the agent."},
};
constexpr std::string_view prepare_agent_times[] = {
    "preparedAt",
};
std::string prepare_agent_state(const GetAgentView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.agent.agent_status.text()));
  return values.joined();
}
constexpr cli::WaitInput prepare_agent_wait_inputs[] = {
    {cli::field<&GetAgentRequest::agent_id>("agentId", true), "", "agentId",
     cli::sent_text<&PrepareAgentRequest::agent_id>},
};
constexpr cli::Wait prepare_agent_wait{
    .name = "AgentPrepared",
    .reader = "GetAgent",
    .command = "get-agent",
    .inputs = prepare_agent_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(30),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_agent>,
    .call = cli::call_and_wait<&Client::prepare_agent, &Client::wait_until_agent_prepared, prepare_agent_state>,
    .start =
        cli::start_and_wait<&Client::prepare_agent, &Client::wait_until_agent_prepared, &AsyncClient::prepare_agent,
                            &AsyncClient::wait_until_agent_prepared, prepare_agent_state>,
};

}  // namespace

extern const cli::Operation prepare_agent_command;
constexpr cli::Operation prepare_agent_command{
    .name = "PrepareAgent",
    .command = "prepare-agent",
    .help = "Makes the working draft of an agent with its latest changes ready for use.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PrepareAgent.html",
    .parameters = prepare_agent_parameters,
    .make_request = cli::make_request<&Client::prepare_agent>,
    .call = cli::call_method<&Client::prepare_agent>,
    .start = cli::start_calls<&Client::prepare_agent, &AsyncClient::prepare_agent>,
    .sample =
        "{\"agentId\": \"agentId\", \"agentStatus\": \"agentStatus\", \"agentVersion\": \"agentVersion\", "
        "\"preparedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = prepare_agent_times,
    .wait = &prepare_agent_wait,
};

}  // namespace outcrop::bedrock_agent::commands
