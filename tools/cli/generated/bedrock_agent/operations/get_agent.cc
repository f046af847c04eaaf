// Client::get_agent as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/get_agent.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter get_agent_parameters[] = {
    {cli::field<&GetAgentRequest::agent_id>("agentId", true), "agent-id", "The id that CreateAgent gave the agent."},
};
constexpr std::string_view get_agent_times[] = {
    "createdAt",
    "preparedAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_agent_command;
constexpr cli::Operation get_agent_command{
    .name = "GetAgent",
    .command = "get-agent",
    .help = "Tells what the working draft of an agent is like, and the agent's state.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetAgent.html",
    .parameters = get_agent_parameters,
    .make_request = cli::make_request<&Client::get_agent>,
    .call = cli::call_method<&Client::get_agent>,
    .start = cli::start_calls<&Client::get_agent, &AsyncClient::get_agent>,
    .times = get_agent_times,
};

}  // namespace outcrop::bedrock_agent::commands
