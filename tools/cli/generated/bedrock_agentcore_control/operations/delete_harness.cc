// Client::delete_harness as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_harness.h>
#include <outcrop/bedrock_agentcore_control/operations/get_harness.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_harness_parameters[] = {
    {cli::field<&DeleteHarnessRequest::harness_id>("harnessId", true), "harness-id",
     "The id that CreateHarness gave the harness."},
    {cli::field<&DeleteHarnessRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&DeleteHarnessRequest::delete_managed_memory>("deleteManagedMemory"), "delete-managed-memory",
     "Whether the memory that the service made for the harness goes too. Absent: it does. False keeps it as a memory "
     "of the account's own."},
};
constexpr std::string_view delete_harness_times[] = {
    "createdAt",
    "updatedAt",
};
std::string delete_harness_state(const GetHarnessView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.harness.status.text()));
  return values.joined();
}
constexpr cli::WaitInput delete_harness_wait_inputs[] = {
    {cli::field<&GetHarnessRequest::harness_id>("harnessId", true), "harness", "harnessId",
     cli::sent_text<&DeleteHarnessRequest::harness_id>},
};
constexpr cli::Wait delete_harness_wait{
    .name = "HarnessDeleted",
    .reader = "GetHarness",
    .command = "get-harness",
    .inputs = delete_harness_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_harness>,
    .call = cli::call_and_wait<&Client::delete_harness, &Client::wait_until_harness_deleted, delete_harness_state>,
    .start =
        cli::start_and_wait<&Client::delete_harness, &Client::wait_until_harness_deleted, &AsyncClient::delete_harness,
                            &AsyncClient::wait_until_harness_deleted, delete_harness_state>,
};

}  // namespace

extern const cli::Operation delete_harness_command;
constexpr cli::Operation delete_harness_command{
    .name = "DeleteHarness",
    .command = "delete-harness",
    .help = "Deletes a harness and, unless the call says otherwise, the memory that the service made for it.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteHarness.html",
    .parameters = delete_harness_parameters,
    .make_request = cli::make_request<&Client::delete_harness>,
    .call = cli::call_method<&Client::delete_harness>,
    .start = cli::start_calls<&Client::delete_harness, &AsyncClient::delete_harness>,
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
    .times = delete_harness_times,
    .wait = &delete_harness_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
