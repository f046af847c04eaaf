// Client::update_agent_runtime as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/update_agent_runtime.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter update_agent_runtime_parameters[] = {
    {cli::field<&UpdateAgentRuntimeRequest::agent_runtime_id>("agentRuntimeId", true), "agent-runtime-id", ""},
    {cli::field<&UpdateAgentRuntimeRequest::agent_runtime_artifact>("agentRuntimeArtifact", true),
     "agent-runtime-artifact", ""},
    {cli::field<&UpdateAgentRuntimeRequest::role_arn>("roleArn", true), "role-arn", ""},
    {cli::field<&UpdateAgentRuntimeRequest::network_configuration>("networkConfiguration"), "network-configuration",
     ""},
    {cli::field<&UpdateAgentRuntimeRequest::description>("description"), "description", ""},
    {cli::field<&UpdateAgentRuntimeRequest::authorizer_configuration>("authorizerConfiguration"),
     "authorizer-configuration", ""},
    {cli::field<&UpdateAgentRuntimeRequest::request_header_configuration>("requestHeaderConfiguration"),
     "request-header-configuration", ""},
    {cli::field<&UpdateAgentRuntimeRequest::protocol_configuration>("protocolConfiguration"), "protocol-configuration",
     ""},
    {cli::field<&UpdateAgentRuntimeRequest::lifecycle_configuration>("lifecycleConfiguration"),
     "lifecycle-configuration", ""},
    {cli::field<&UpdateAgentRuntimeRequest::metadata_configuration>("metadataConfiguration"), "metadata-configuration",
     ""},
    {cli::field<&UpdateAgentRuntimeRequest::environment_variables>("environmentVariables"), "environment-variables",
     ""},
    {cli::field<&UpdateAgentRuntimeRequest::filesystem_configurations>("filesystemConfigurations"),
     "filesystem-configurations", ""},
    {cli::field<&UpdateAgentRuntimeRequest::capacity_provider_configuration>("capacityProviderConfiguration"),
     "capacity-provider-configuration", ""},
    {cli::field<&UpdateAgentRuntimeRequest::platform_version>("platformVersion"), "platform-version", ""},
    {cli::field<&UpdateAgentRuntimeRequest::client_token>("clientToken"), "client-token", ""},
};
constexpr std::string_view update_agent_runtime_times[] = {
    "createdAt",
    "lastUpdatedAt",
};

}  // namespace

extern const cli::Operation update_agent_runtime_command;
constexpr cli::Operation update_agent_runtime_command{
    .name = "UpdateAgentRuntime",
    .command = "update-agent-runtime",
    .help = "",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateAgentRuntime.html",
    .parameters = update_agent_runtime_parameters,
    .make_request = cli::make_request<&Client::update_agent_runtime>,
    .call = cli::call_method<&Client::update_agent_runtime>,
    .start = cli::start_calls<&Client::update_agent_runtime, &AsyncClient::update_agent_runtime>,
    .sample =
        "{\"agentRuntimeArn\": \"agentRuntimeArn\", \"agentRuntimeId\": \"agentRuntimeId\", "
        "\"workloadIdentityDetails\": {\"workloadIdentityArn\": \"workloadIdentityArn\"}, \"agentRuntimeVersion\": "
        "\"agentRuntimeVersion\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"lastUpdatedAt\": "
        "\"1970-01-01T00:00:00Z\", \"status\": \"status\"}",
    .times = update_agent_runtime_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
