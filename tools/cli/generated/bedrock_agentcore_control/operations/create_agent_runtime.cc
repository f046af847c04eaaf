// Client::create_agent_runtime as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_agent_runtime.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_agent_runtime_parameters[] = {
    {cli::field<&CreateAgentRuntimeRequest::agent_runtime_name>("agentRuntimeName", true), "agent-runtime-name", ""},
    {cli::field<&CreateAgentRuntimeRequest::agent_runtime_artifact>("agentRuntimeArtifact", true),
     "agent-runtime-artifact", ""},
    {cli::field<&CreateAgentRuntimeRequest::role_arn>("roleArn", true), "role-arn", ""},
    {cli::field<&CreateAgentRuntimeRequest::network_configuration>("networkConfiguration"), "network-configuration",
     ""},
    {cli::field<&CreateAgentRuntimeRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&CreateAgentRuntimeRequest::description>("description"), "description", ""},
    {cli::field<&CreateAgentRuntimeRequest::authorizer_configuration>("authorizerConfiguration"),
     "authorizer-configuration", ""},
    {cli::field<&CreateAgentRuntimeRequest::request_header_configuration>("requestHeaderConfiguration"),
     "request-header-configuration", ""},
    {cli::field<&CreateAgentRuntimeRequest::protocol_configuration>("protocolConfiguration"), "protocol-configuration",
     ""},
    {cli::field<&CreateAgentRuntimeRequest::lifecycle_configuration>("lifecycleConfiguration"),
     "lifecycle-configuration", ""},
    {cli::field<&CreateAgentRuntimeRequest::environment_variables>("environmentVariables"), "environment-variables",
     ""},
    {cli::field<&CreateAgentRuntimeRequest::filesystem_configurations>("filesystemConfigurations"),
     "filesystem-configurations", ""},
    {cli::field<&CreateAgentRuntimeRequest::capacity_provider_configuration>("capacityProviderConfiguration"),
     "capacity-provider-configuration", ""},
    {cli::field<&CreateAgentRuntimeRequest::tags>("tags"), "tags", ""},
    {cli::field<&CreateAgentRuntimeRequest::platform_version>("platformVersion"), "platform-version", ""},
};
constexpr std::string_view create_agent_runtime_times[] = {
    "createdAt",
};

}  // namespace

extern const cli::Operation create_agent_runtime_command;
constexpr cli::Operation create_agent_runtime_command{
    .name = "CreateAgentRuntime",
    .command = "create-agent-runtime",
    .help = "",
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
};

}  // namespace outcrop::bedrock_agentcore_control::commands
