// Client::prepare_agent as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/prepare_agent.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter prepare_agent_parameters[] = {
    {cli::field<&PrepareAgentRequest::agent_id>("agentId", true), "agent-id",
     "The id that CreateAgent gave the agent."},
};
constexpr std::string_view prepare_agent_times[] = {
    "preparedAt",
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
};

}  // namespace outcrop::bedrock_agent::commands
