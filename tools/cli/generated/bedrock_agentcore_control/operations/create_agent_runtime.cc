// Client::create_agent_runtime as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_agent_runtime.h>
#include <outcrop/bedrock_agentcore_control/operations/get_agent_runtime.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_agent_runtime_parameters[] = {
    {cli::field<&CreateAgentRuntimeRequest::agent_runtime_name>("agentRuntimeName", true), "agent-runtime-name",
     "The runtime's name."},
    {cli::field<&CreateAgentRuntimeRequest::agent_runtime_artifact>("agentRuntimeArtifact", true),
     "agent-runtime-artifact", "The container image or the code that the runtime runs."},
    {cli::field<&CreateAgentRuntimeRequest::role_arn>("roleArn", true), "role-arn",
     "The ARN of the IAM role that the agent's code works under."},
    {cli::field<&CreateAgentRuntimeRequest::network_configuration>("networkConfiguration"), "network-configuration",
     "The network that the agent runs in."},
    {cli::field<&CreateAgentRuntimeRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreateAgentRuntimeRequest::description>("description"), "description", "What the runtime is for."},
    {cli::field<&CreateAgentRuntimeRequest::authorizer_configuration>("authorizerConfiguration"),
     "authorizer-configuration", "Which JWTs let callers in. Absent: callers sign with AWS credentials."},
    {cli::field<&CreateAgentRuntimeRequest::request_header_configuration>("requestHeaderConfiguration"),
     "request-header-configuration", "Which headers of a call reach the agent."},
    {cli::field<&CreateAgentRuntimeRequest::protocol_configuration>("protocolConfiguration"), "protocol-configuration",
     "The protocol that the agent speaks."},
    {cli::field<&CreateAgentRuntimeRequest::lifecycle_configuration>("lifecycleConfiguration"),
     "lifecycle-configuration",
     "How long a session may be idle, and how long it may last. Absent: the service's own limits."},
    {cli::field<&CreateAgentRuntimeRequest::environment_variables>("environmentVariables"), "environment-variables",
     "Environment variables that the agent sees, by name."},
    {cli::field<&CreateAgentRuntimeRequest::filesystem_configurations>("filesystemConfigurations"),
     "filesystem-configurations", "Storage that is mounted into sessions of the runtime."},
    {cli::field<&CreateAgentRuntimeRequest::capacity_provider_configuration>("capacityProviderConfiguration"),
     "capacity-provider-configuration",
     "The EC2 instances of the account that the runtime runs on. Absent: the service's own machines."},
    {cli::field<&CreateAgentRuntimeRequest::tags>("tags"), "tags", "Tags for the runtime, by key."},
    {cli::field<&CreateAgentRuntimeRequest::platform_version>("platformVersion"), "platform-version",
     "The version of the platform that the runtime runs on."},
};
constexpr std::string_view create_agent_runtime_times[] = {
    "createdAt",
};
std::string create_agent_runtime_state(const GetAgentRuntimeView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_agent_runtime_wait_inputs[] = {
    {cli::field<&GetAgentRuntimeRequest::agent_runtime_id>("agentRuntimeId", true), "", "agentRuntimeId"},
};
constexpr cli::Wait create_agent_runtime_wait{
    .name = "AgentRuntimeReady",
    .reader = "GetAgentRuntime",
    .command = "get-agent-runtime",
    .inputs = create_agent_runtime_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_agent_runtime>,
    .call = cli::call_and_wait<&Client::create_agent_runtime, &Client::wait_until_agent_runtime_ready,
                               create_agent_runtime_state>,
    .start = cli::start_and_wait<&Client::create_agent_runtime, &Client::wait_until_agent_runtime_ready,
                                 &AsyncClient::create_agent_runtime, &AsyncClient::wait_until_agent_runtime_ready,
                                 create_agent_runtime_state>,
};

}  // namespace

extern const cli::Operation create_agent_runtime_command;
constexpr cli::Operation create_agent_runtime_command{
    .name = "CreateAgentRuntime",
    .command = "create-agent-runtime",
    .help =
        "Creates an agent runtime, which hosts an agent, with its version 1. The runtime can be invoked once its state "
        "is `READY`.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateAgentRuntime.html",
    .parameters = create_agent_runtime_parameters,
    .make_request = cli::make_request<&Client::create_agent_runtime>,
    .call = cli::call_method<&Client::create_agent_runtime>,
    .start = cli::start_calls<&Client::create_agent_runtime, &AsyncClient::create_agent_runtime>,
    .sample =
        "{\"agentRuntimeArn\": \"agentRuntimeArn\", \"workloadIdentityDetails\": {\"workloadIdentityArn\": "
        "\"workloadIdentityArn\"}, \"agentRuntimeId\": \"agentRuntimeId\", \"agentRuntimeVersion\": "
        "\"agentRuntimeVersion\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"status\": \"status\"}",
    .times = create_agent_runtime_times,
    .wait = &create_agent_runtime_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
