// Client::delete_agent_runtime_endpoint as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_agent_runtime_endpoint.h>
#include <outcrop/bedrock_agentcore_control/operations/get_agent_runtime_endpoint.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

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
std::string delete_agent_runtime_endpoint_state(const GetAgentRuntimeEndpointView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput delete_agent_runtime_endpoint_wait_inputs[] = {
    {cli::field<&GetAgentRuntimeEndpointRequest::agent_runtime_id>("agentRuntimeId", true), "", "agentRuntimeId",
     cli::sent_text<&DeleteAgentRuntimeEndpointRequest::agent_runtime_id>},
    {cli::field<&GetAgentRuntimeEndpointRequest::endpoint_name>("endpointName", true), "", "endpointName",
     cli::sent_text<&DeleteAgentRuntimeEndpointRequest::endpoint_name>},
};
constexpr cli::Wait delete_agent_runtime_endpoint_wait{
    .name = "AgentRuntimeEndpointDeleted",
    .reader = "GetAgentRuntimeEndpoint",
    .command = "get-agent-runtime-endpoint",
    .inputs = delete_agent_runtime_endpoint_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_agent_runtime_endpoint>,
    .call = cli::call_and_wait<&Client::delete_agent_runtime_endpoint,
                               &Client::wait_until_agent_runtime_endpoint_deleted, delete_agent_runtime_endpoint_state>,
    .start =
        cli::start_and_wait<&Client::delete_agent_runtime_endpoint, &Client::wait_until_agent_runtime_endpoint_deleted,
                            &AsyncClient::delete_agent_runtime_endpoint,
                            &AsyncClient::wait_until_agent_runtime_endpoint_deleted,
                            delete_agent_runtime_endpoint_state>,
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
    .wait = &delete_agent_runtime_endpoint_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
