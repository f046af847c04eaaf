// Client::delete_agent_runtime_endpoint as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_agent_runtime_endpoint.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_agent_runtime_endpoint_parameters[] = {
    {cli::field<&DeleteAgentRuntimeEndpointRequest::agent_runtime_id>("agentRuntimeId", true), "agent-runtime-id",
     "The id of the runtime that the endpoint belongs to."},
    {cli::field<&DeleteAgentRuntimeEndpointRequest::endpoint_name>("endpointName", true), "endpoint-name",
     "The endpoint's name."},
    {cli::field<&DeleteAgentRuntimeEndpointRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};

}  // namespace

extern const cli::Operation delete_agent_runtime_endpoint_command;
constexpr cli::Operation delete_agent_runtime_endpoint_command{
    .name = "DeleteAgentRuntimeEndpoint",
    .command = "delete-agent-runtime-endpoint",
    .help = "Deletes an endpoint of an agent runtime; the version that it leads to stays.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteAgentRuntimeEndpoint.html",
    .parameters = delete_agent_runtime_endpoint_parameters,
    .make_request = cli::make_request<&Client::delete_agent_runtime_endpoint>,
    .call = cli::call_method<&Client::delete_agent_runtime_endpoint>,
    .start = cli::start_calls<&Client::delete_agent_runtime_endpoint, &AsyncClient::delete_agent_runtime_endpoint>,
    .sample = "{\"status\": \"status\", \"agentRuntimeId\": \"agentRuntimeId\", \"endpointName\": \"endpointName\"}",
};

}  // namespace outcrop::bedrock_agentcore_control::commands
