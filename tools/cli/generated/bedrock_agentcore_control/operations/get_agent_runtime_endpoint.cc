// Client::get_agent_runtime_endpoint as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_agent_runtime_endpoint.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_agent_runtime_endpoint_parameters[] = {
    {cli::field<&GetAgentRuntimeEndpointRequest::agent_runtime_id>("agentRuntimeId", true), "agent-runtime-id",
     "The id of the runtime that the endpoint belongs to."},
    {cli::field<&GetAgentRuntimeEndpointRequest::endpoint_name>("endpointName", true), "endpoint-name",
     "The endpoint's name."},
};
constexpr std::string_view get_agent_runtime_endpoint_times[] = {
    "createdAt",
    "lastUpdatedAt",
};

}  // namespace

extern const cli::Operation get_agent_runtime_endpoint_command;
constexpr cli::Operation get_agent_runtime_endpoint_command{
    .name = "GetAgentRuntimeEndpoint",
    .command = "get-agent-runtime-endpoint",
    .help = "Tells what an endpoint of an agent runtime is like, and its state.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetAgentRuntimeEndpoint.html",
    .parameters = get_agent_runtime_endpoint_parameters,
    .make_request = cli::make_request<&Client::get_agent_runtime_endpoint>,
    .call = cli::call_method<&Client::get_agent_runtime_endpoint>,
    .start = cli::start_calls<&Client::get_agent_runtime_endpoint, &AsyncClient::get_agent_runtime_endpoint>,
    .sample =
        "{\"liveVersion\": \"liveVersion\", \"targetVersion\": \"targetVersion\", \"agentRuntimeEndpointArn\": "
        "\"agentRuntimeEndpointArn\", \"agentRuntimeArn\": \"agentRuntimeArn\", \"description\": \"description\", "
        "\"status\": \"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"lastUpdatedAt\": \"1970-01-01T00:00:00Z\", "
        "\"failureReason\": \"failureReason\", \"name\": \"name\", \"id\": \"id\"}",
    .times = get_agent_runtime_endpoint_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
