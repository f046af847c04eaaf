// Client::create_agent_runtime_endpoint as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_agent_runtime_endpoint.h>
#include <outcrop/bedrock_agentcore_control/operations/get_agent_runtime_endpoint.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_agent_runtime_endpoint_parameters[] = {
    {cli::field<&CreateAgentRuntimeEndpointRequest::agent_runtime_id>("agentRuntimeId", true), "agent-runtime-id",
     "The id that CreateAgentRuntime gave the runtime."},
    {cli::field<&CreateAgentRuntimeEndpointRequest::name>("name", true), "name", "What callers name the endpoint by."},
    {cli::field<&CreateAgentRuntimeEndpointRequest::agent_runtime_version>("agentRuntimeVersion"),
     "agent-runtime-version", "The version that the endpoint leads to."},
    {cli::field<&CreateAgentRuntimeEndpointRequest::description>("description"), "description",
     "What the endpoint is for."},
    {cli::field<&CreateAgentRuntimeEndpointRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreateAgentRuntimeEndpointRequest::tags>("tags"), "tags", "Tags for the endpoint, by key."},
};
constexpr std::string_view create_agent_runtime_endpoint_times[] = {
    "createdAt",
};
std::string create_agent_runtime_endpoint_state(const GetAgentRuntimeEndpointView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_agent_runtime_endpoint_wait_inputs[] = {
    {cli::field<&GetAgentRuntimeEndpointRequest::agent_runtime_id>("agentRuntimeId", true), "", "agentRuntimeId",
     cli::sent_text<&CreateAgentRuntimeEndpointRequest::agent_runtime_id>},
    {cli::field<&GetAgentRuntimeEndpointRequest::endpoint_name>("endpointName", true), "", "endpointName"},
};
constexpr cli::Wait create_agent_runtime_endpoint_wait{
    .name = "AgentRuntimeEndpointReady",
    .reader = "GetAgentRuntimeEndpoint",
    .command = "get-agent-runtime-endpoint",
    .inputs = create_agent_runtime_endpoint_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_agent_runtime_endpoint>,
    .call = cli::call_and_wait<&Client::create_agent_runtime_endpoint, &Client::wait_until_agent_runtime_endpoint_ready,
                               create_agent_runtime_endpoint_state>,
    .start =
        cli::start_and_wait<&Client::create_agent_runtime_endpoint, &Client::wait_until_agent_runtime_endpoint_ready,
                            &AsyncClient::create_agent_runtime_endpoint,
                            &AsyncClient::wait_until_agent_runtime_endpoint_ready, create_agent_runtime_endpoint_state>,
};

}  // namespace

extern const cli::Operation create_agent_runtime_endpoint_command;
constexpr cli::Operation create_agent_runtime_endpoint_command{
    .name = "CreateAgentRuntimeEndpoint",
    .command = "create-agent-runtime-endpoint",
    .help = "Creates an endpoint: a name by which callers reach one version of an agent runtime.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateAgentRuntimeEndpoint.html",
    .parameters = create_agent_runtime_endpoint_parameters,
    .make_request = cli::make_request<&Client::create_agent_runtime_endpoint>,
    .call = cli::call_method<&Client::create_agent_runtime_endpoint>,
    .start = cli::start_calls<&Client::create_agent_runtime_endpoint, &AsyncClient::create_agent_runtime_endpoint>,
    .sample =
        "{\"targetVersion\": \"targetVersion\", \"agentRuntimeEndpointArn\": \"agentRuntimeEndpointArn\", "
        "\"agentRuntimeArn\": \"agentRuntimeArn\", \"agentRuntimeId\": \"agentRuntimeId\", \"endpointName\": "
        "\"endpointName\", \"status\": \"status\", \"createdAt\": \"1970-01-01T00:00:00Z\"}",
    .times = create_agent_runtime_endpoint_times,
    .wait = &create_agent_runtime_endpoint_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
