// Client::update_agent_runtime_endpoint as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/update_agent_runtime_endpoint.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter update_agent_runtime_endpoint_parameters[] = {
    {cli::field<&UpdateAgentRuntimeEndpointRequest::agent_runtime_id>("agentRuntimeId", true), "agent-runtime-id",
     "The id that CreateAgentRuntime gave the agent runtime."},
    {cli::field<&UpdateAgentRuntimeEndpointRequest::endpoint_name>("endpointName", true), "endpoint-name",
     "The endpoint's name."},
    {cli::field<&UpdateAgentRuntimeEndpointRequest::agent_runtime_version>("agentRuntimeVersion"),
     "agent-runtime-version", "The version that the endpoint is to lead to."},
    {cli::field<&UpdateAgentRuntimeEndpointRequest::description>("description"), "description",
     "What the endpoint is for."},
    {cli::field<&UpdateAgentRuntimeEndpointRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
constexpr std::string_view update_agent_runtime_endpoint_times[] = {
    "createdAt",
    "lastUpdatedAt",
};

}  // namespace

extern const cli::Operation update_agent_runtime_endpoint_command;
constexpr cli::Operation update_agent_runtime_endpoint_command{
    .name = "UpdateAgentRuntimeEndpoint",
    .command = "update-agent-runtime-endpoint",
    .help = "Lets an endpoint of an agent runtime lead to another version.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateAgentRuntimeEndpoint.html",
    .parameters = update_agent_runtime_endpoint_parameters,
    .make_request = cli::make_request<&Client::update_agent_runtime_endpoint>,
    .call = cli::call_method<&Client::update_agent_runtime_endpoint>,
    .start = cli::start_calls<&Client::update_agent_runtime_endpoint, &AsyncClient::update_agent_runtime_endpoint>,
    .sample =
        "{\"liveVersion\": \"liveVersion\", \"targetVersion\": \"targetVersion\", \"agentRuntimeEndpointArn\": "
        "\"agentRuntimeEndpointArn\", \"agentRuntimeArn\": \"agentRuntimeArn\", \"status\": \"status\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"lastUpdatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = update_agent_runtime_endpoint_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
