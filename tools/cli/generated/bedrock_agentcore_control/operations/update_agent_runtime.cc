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
    {cli::field<&UpdateAgentRuntimeRequest::agent_runtime_id>("agentRuntimeId", true), "agent-runtime-id",
     "The id that CreateAgentRuntime gave the agent runtime."},
    {cli::field<&UpdateAgentRuntimeRequest::agent_runtime_artifact>("agentRuntimeArtifact", true),
     "agent-runtime-artifact", "The agent's program: a container image, or code in Amazon S3."},
    {cli::field<&UpdateAgentRuntimeRequest::role_arn>("roleArn", true), "role-arn",
     "The ARN of the IAM role that the agent works under."},
    {cli::field<&UpdateAgentRuntimeRequest::network_configuration>("networkConfiguration"), "network-configuration",
     "Which network sessions run in."},
    {cli::field<&UpdateAgentRuntimeRequest::description>("description"), "description",
     "What the agent runtime is for."},
    {cli::field<&UpdateAgentRuntimeRequest::authorizer_configuration>("authorizerConfiguration"),
     "authorizer-configuration", "Which tokens callers have to bring. Absent: they are checked by IAM."},
    {cli::field<&UpdateAgentRuntimeRequest::request_header_configuration>("requestHeaderConfiguration"),
     "request-header-configuration", "Which headers of a request the agent gets to see."},
    {cli::field<&UpdateAgentRuntimeRequest::protocol_configuration>("protocolConfiguration"), "protocol-configuration",
     "What is spoken with the agent."},
    {cli::field<&UpdateAgentRuntimeRequest::lifecycle_configuration>("lifecycleConfiguration"),
     "lifecycle-configuration", "When sessions end."},
    {cli::field<&UpdateAgentRuntimeRequest::metadata_configuration>("metadataConfiguration"), "metadata-configuration",
     "How the agent reads what its microVM knows of itself."},
    {cli::field<&UpdateAgentRuntimeRequest::environment_variables>("environmentVariables"), "environment-variables",
     "Environment variables of the agent, by name."},
    {cli::field<&UpdateAgentRuntimeRequest::filesystem_configurations>("filesystemConfigurations"),
     "filesystem-configurations", "File systems that sessions can reach, and where they are mounted."},
    {cli::field<&UpdateAgentRuntimeRequest::capacity_provider_configuration>("capacityProviderConfiguration"),
     "capacity-provider-configuration",
     "The capacity provider whose instances sessions run on. Absent: the service's own machines."},
    {cli::field<&UpdateAgentRuntimeRequest::platform_version>("platformVersion"), "platform-version",
     "The version of the platform that sessions run on."},
    {cli::field<&UpdateAgentRuntimeRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
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
    .help =
        "Makes a new version of an agent runtime, with another program or other settings. The default endpoint then "
        "leads to it.",
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
