// Client::get_agent_runtime as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_agent_runtime.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_agent_runtime_parameters[] = {
    {cli::field<&GetAgentRuntimeRequest::agent_runtime_id>("agentRuntimeId", true), "agent-runtime-id",
     "The id that CreateAgentRuntime gave the runtime."},
    {cli::field<&GetAgentRuntimeRequest::agent_runtime_version>("agentRuntimeVersion"), "agent-runtime-version",
     "The version that is asked for. Absent: the newest."},
};
constexpr std::string_view get_agent_runtime_times[] = {
    "createdAt",
    "lastUpdatedAt",
};

}  // namespace

extern const cli::Operation get_agent_runtime_command;
constexpr cli::Operation get_agent_runtime_command{
    .name = "GetAgentRuntime",
    .command = "get-agent-runtime",
    .help = "Tells what an agent runtime, or a version of it, is like, and its state.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetAgentRuntime.html",
    .parameters = get_agent_runtime_parameters,
    .make_request = cli::make_request<&Client::get_agent_runtime>,
    .call = cli::call_method<&Client::get_agent_runtime>,
    .start = cli::start_calls<&Client::get_agent_runtime, &AsyncClient::get_agent_runtime>,
    .sample =
        "{\"agentRuntimeArn\": \"agentRuntimeArn\", \"agentRuntimeName\": \"agentRuntimeName\", \"agentRuntimeId\": "
        "\"agentRuntimeId\", \"agentRuntimeVersion\": \"agentRuntimeVersion\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"lastUpdatedAt\": \"1970-01-01T00:00:00Z\", \"roleArn\": \"roleArn\", "
        "\"networkConfiguration\": {\"networkMode\": \"networkMode\", \"networkModeConfig\": {\"securityGroups\": "
        "[\"securityGroups\"], \"subnets\": [\"subnets\"], \"requireServiceS3Endpoint\": true}}, \"status\": "
        "\"status\", \"lifecycleConfiguration\": {\"idleRuntimeSessionTimeout\": 0, \"maxLifetime\": 0}, "
        "\"failureReason\": \"failureReason\", \"description\": \"description\", \"workloadIdentityDetails\": "
        "{\"workloadIdentityArn\": \"workloadIdentityArn\"}, \"agentRuntimeArtifact\": {\"containerConfiguration\": "
        "{\"containerUri\": \"containerUri\"}}, \"protocolConfiguration\": {\"serverProtocol\": \"serverProtocol\"}, "
        "\"environmentVariables\": {\"KeyName\": \"environmentVariables\"}, \"authorizerConfiguration\": "
        "{\"customJWTAuthorizer\": {\"discoveryUrl\": \"discoveryUrl\", \"allowedAudience\": [\"allowedAudience\"], "
        "\"allowedClients\": [\"allowedClients\"], \"allowedScopes\": [\"allowedScopes\"], \"advertisedScopeMapping\": "
        "{\"KeyName\": \"advertisedScopeMapping\"}, \"customClaims\": [{\"inboundTokenClaimName\": "
        "\"inboundTokenClaimName\", \"inboundTokenClaimValueType\": \"inboundTokenClaimValueType\", "
        "\"authorizingClaimMatchValue\": {\"claimMatchValue\": {\"matchValueString\": \"matchValueString\"}, "
        "\"claimMatchOperator\": \"claimMatchOperator\"}}], \"privateEndpoint\": {\"selfManagedLatticeResource\": "
        "{\"resourceConfigurationIdentifier\": \"resourceConfigurationIdentifier\"}}, \"privateEndpointOverrides\": "
        "[{\"domain\": \"domain\", \"privateEndpoint\": {\"selfManagedLatticeResource\": "
        "{\"resourceConfigurationIdentifier\": \"resourceConfigurationIdentifier\"}}}], "
        "\"allowedWorkloadConfiguration\": {\"hostingEnvironments\": [{\"arn\": \"arn\"}], \"workloadIdentities\": "
        "[\"workloadIdentities\"]}}}, \"requestHeaderConfiguration\": {\"requestHeaderAllowlist\": "
        "[\"requestHeaderAllowlist\"]}, \"metadataConfiguration\": {\"requireMMDSV2\": true}, "
        "\"filesystemConfigurations\": [{\"sessionStorage\": {\"mountPath\": \"mountPath\"}}], "
        "\"capacityProviderConfiguration\": {\"capacityProviderArn\": \"capacityProviderArn\"}, \"platformVersion\": "
        "\"platformVersion\"}",
    .times = get_agent_runtime_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
