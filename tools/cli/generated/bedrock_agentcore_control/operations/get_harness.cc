// Client::get_harness as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_harness.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_harness_parameters[] = {
    {cli::field<&GetHarnessRequest::harness_id>("harnessId", true), "harness-id",
     "The id that CreateHarness gave the harness."},
    {cli::field<&GetHarnessRequest::harness_version>("harnessVersion"), "harness-version",
     "The version that is asked for. Absent: the harness as it is now, with its state."},
};
constexpr std::string_view get_harness_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_harness_command;
constexpr cli::Operation get_harness_command{
    .name = "GetHarness",
    .command = "get-harness",
    .help = "Tells what a harness, or a version of it, is like, and its state.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetHarness.html",
    .parameters = get_harness_parameters,
    .make_request = cli::make_request<&Client::get_harness>,
    .call = cli::call_method<&Client::get_harness>,
    .start = cli::start_calls<&Client::get_harness, &AsyncClient::get_harness>,
    .sample =
        "{\"harness\": {\"harnessId\": \"harnessId\", \"harnessName\": \"harnessName\", \"arn\": \"arn\", \"status\": "
        "\"status\", \"harnessVersion\": \"harnessVersion\", \"executionRoleArn\": \"executionRoleArn\", "
        "\"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"model\": "
        "{\"bedrockModelConfig\": {\"modelId\": \"modelId\", \"maxTokens\": 0, \"temperature\": 0.0, \"topP\": 0.0, "
        "\"apiFormat\": \"apiFormat\", \"additionalParams\": {}}}, \"systemPrompt\": [{\"text\": \"text\"}], "
        "\"tools\": [{\"type\": \"type\", \"name\": \"name\", \"config\": {\"remoteMcp\": {\"url\": \"url\", "
        "\"headers\": {\"KeyName\": \"headers\"}}}}], \"skills\": [{\"path\": \"path\"}], \"allowedTools\": "
        "[\"allowedTools\"], \"truncation\": {\"strategy\": \"strategy\", \"config\": {\"slidingWindow\": "
        "{\"messagesCount\": 0}}}, \"environment\": {\"agentCoreRuntimeEnvironment\": {\"agentRuntimeArn\": "
        "\"agentRuntimeArn\", \"agentRuntimeName\": \"agentRuntimeName\", \"agentRuntimeId\": \"agentRuntimeId\", "
        "\"lifecycleConfiguration\": {\"idleRuntimeSessionTimeout\": 0, \"maxLifetime\": 0}, \"networkConfiguration\": "
        "{\"networkMode\": \"networkMode\", \"networkModeConfig\": {\"securityGroups\": [\"securityGroups\"], "
        "\"subnets\": [\"subnets\"], \"requireServiceS3Endpoint\": true}}, \"filesystemConfigurations\": "
        "[{\"sessionStorage\": {\"mountPath\": \"mountPath\"}}]}}, \"environmentArtifact\": "
        "{\"containerConfiguration\": {\"containerUri\": \"containerUri\"}}, \"environmentVariables\": {\"KeyName\": "
        "\"environmentVariables\"}, \"authorizerConfiguration\": {\"customJWTAuthorizer\": {\"discoveryUrl\": "
        "\"discoveryUrl\", \"allowedAudience\": [\"allowedAudience\"], \"allowedClients\": [\"allowedClients\"], "
        "\"allowedScopes\": [\"allowedScopes\"], \"advertisedScopeMapping\": {\"KeyName\": "
        "\"advertisedScopeMapping\"}, \"customClaims\": [{\"inboundTokenClaimName\": \"inboundTokenClaimName\", "
        "\"inboundTokenClaimValueType\": \"inboundTokenClaimValueType\", \"authorizingClaimMatchValue\": "
        "{\"claimMatchValue\": {\"matchValueString\": \"matchValueString\"}, \"claimMatchOperator\": "
        "\"claimMatchOperator\"}}], \"privateEndpoint\": {\"selfManagedLatticeResource\": "
        "{\"resourceConfigurationIdentifier\": \"resourceConfigurationIdentifier\"}}, \"privateEndpointOverrides\": "
        "[{\"domain\": \"domain\", \"privateEndpoint\": {\"selfManagedLatticeResource\": "
        "{\"resourceConfigurationIdentifier\": \"resourceConfigurationIdentifier\"}}}], "
        "\"allowedWorkloadConfiguration\": {\"hostingEnvironments\": [{\"arn\": \"arn\"}], \"workloadIdentities\": "
        "[\"workloadIdentities\"]}}}, \"memory\": {\"agentCoreMemoryConfiguration\": {\"arn\": \"arn\", \"actorId\": "
        "\"actorId\", \"messagesCount\": 0, \"retrievalConfig\": {\"KeyName\": {\"topK\": 0, \"relevanceScore\": 0.0, "
        "\"strategyId\": \"strategyId\"}}}}, \"hooks\": [{\"beforeInvocation\": {\"name\": \"name\", \"target\": "
        "{\"lambda\": {\"arn\": \"arn\", \"timeoutSeconds\": 0, \"failureMode\": \"failureMode\"}}}}], "
        "\"maxIterations\": 0, \"maxTokens\": 0, \"timeoutSeconds\": 0, \"failureReason\": \"failureReason\"}}",
    .times = get_harness_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
