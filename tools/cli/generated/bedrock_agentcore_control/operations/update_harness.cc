// Client::update_harness as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/update_harness.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter update_harness_parameters[] = {
    {cli::field<&UpdateHarnessRequest::harness_id>("harnessId", true), "harness-id",
     "The id that CreateHarness gave the harness."},
    {cli::field<&UpdateHarnessRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&UpdateHarnessRequest::execution_role_arn>("executionRoleArn"), "execution-role-arn",
     "The IAM role that the agent works under, by its ARN."},
    {cli::field<&UpdateHarnessRequest::environment>("environment"), "environment", "Where the agent is to run."},
    {cli::field<&UpdateHarnessRequest::environment_artifact>("environmentArtifact"), "environment-artifact",
     "The container image that the agent runs in; its wrapper tells setting and unsetting apart."},
    {cli::field<&UpdateHarnessRequest::environment_variables>("environmentVariables"), "environment-variables",
     "Environment variables of the agent, by name."},
    {cli::field<&UpdateHarnessRequest::authorizer_configuration>("authorizerConfiguration"), "authorizer-configuration",
     "How callers of the harness are checked; its wrapper tells setting and unsetting apart."},
    {cli::field<&UpdateHarnessRequest::model>("model"), "model",
     "The model that the agent uses where an invocation names none."},
    {cli::field<&UpdateHarnessRequest::system_prompt>("systemPrompt"), "system-prompt",
     "What the agent is and how it should act, in the order of the blocks."},
    {cli::field<&UpdateHarnessRequest::tools>("tools"), "tools", "The tools that the agent is offered."},
    {cli::field<&UpdateHarnessRequest::skills>("skills"), "skills",
     "Skills, sets of instructions and files, that the agent can load when it needs them."},
    {cli::field<&UpdateHarnessRequest::allowed_tools>("allowedTools"), "allowed-tools",
     "The tools that the agent may call, by name or pattern, such as `@builtin` or `@serverName/toolName`."},
    {cli::field<&UpdateHarnessRequest::memory>("memory"), "memory",
     "What the agent remembers with; its wrapper tells setting and unsetting apart."},
    {cli::field<&UpdateHarnessRequest::truncation>("truncation"), "truncation",
     "What is done with a conversation that gets too long for the model."},
    {cli::field<&UpdateHarnessRequest::hooks>("hooks"), "hooks",
     "What is told, or asked, at set points of the agent's work."},
    {cli::field<&UpdateHarnessRequest::max_iterations>("maxIterations"), "max-iterations",
     "Rounds of model and tools at most in one invocation; the agent then stops."},
    {cli::field<&UpdateHarnessRequest::max_tokens>("maxTokens"), "max-tokens",
     "Tokens that the models may write in one invocation, all calls taken together."},
    {cli::field<&UpdateHarnessRequest::timeout_seconds>("timeoutSeconds"), "timeout-seconds",
     "Seconds that one invocation may take."},
};
constexpr std::string_view update_harness_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_harness_command;
constexpr cli::Operation update_harness_command{
    .name = "UpdateHarness",
    .command = "update-harness",
    .help = "Makes a new version of a harness, with other settings.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateHarness.html",
    .parameters = update_harness_parameters,
    .make_request = cli::make_request<&Client::update_harness>,
    .call = cli::call_method<&Client::update_harness>,
    .start = cli::start_calls<&Client::update_harness, &AsyncClient::update_harness>,
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
    .times = update_harness_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
