// Client::create_harness as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_harness.h>
#include <outcrop/bedrock_agentcore_control/operations/get_harness.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_harness_parameters[] = {
    {cli::field<&CreateHarnessRequest::harness_name>("harnessName", true), "harness-name", "The harness's name."},
    {cli::field<&CreateHarnessRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreateHarnessRequest::execution_role_arn>("executionRoleArn", true), "execution-role-arn",
     "The IAM role that the agent works under, by its ARN. It has to allow what the agent uses, such as models of "
     "Amazon Bedrock."},
    {cli::field<&CreateHarnessRequest::environment>("environment"), "environment",
     "Where the agent runs: its network, storage and limits of time. Absent: the service's own settings."},
    {cli::field<&CreateHarnessRequest::environment_artifact>("environmentArtifact"), "environment-artifact",
     "A container image for the agent to run in. Absent: the service's own."},
    {cli::field<&CreateHarnessRequest::environment_variables>("environmentVariables"), "environment-variables",
     "Environment variables that the agent sees, by name."},
    {cli::field<&CreateHarnessRequest::authorizer_configuration>("authorizerConfiguration"), "authorizer-configuration",
     "Which JWTs let callers in. Absent: callers sign with AWS credentials."},
    {cli::field<&CreateHarnessRequest::model>("model"), "model",
     "The model that the agent uses. Absent: the service chooses it."},
    {cli::field<&CreateHarnessRequest::system_prompt>("systemPrompt"), "system-prompt",
     "What the agent is to do, and how."},
    {cli::field<&CreateHarnessRequest::tools>("tools"), "tools",
     "What the agent can use, such as MCP servers, gateways, browsers and code interpreters."},
    {cli::field<&CreateHarnessRequest::skills>("skills"), "skills",
     "Bundles of files that the agent reads when it needs them."},
    {cli::field<&CreateHarnessRequest::allowed_tools>("allowedTools"), "allowed-tools",
     "The tools that the agent may use, by patterns: * for all, @builtin for those of the service, @server/tool for "
     "one of an MCP server."},
    {cli::field<&CreateHarnessRequest::memory>("memory"), "memory",
     "Where the agent keeps what it learns across sessions."},
    {cli::field<&CreateHarnessRequest::truncation>("truncation"), "truncation",
     "What is left out when a conversation grows too long for the model."},
    {cli::field<&CreateHarnessRequest::hooks>("hooks"), "hooks",
     "What else runs at certain moments of the agent's loop."},
    {cli::field<&CreateHarnessRequest::max_iterations>("maxIterations"), "max-iterations",
     "How often the agent's loop may turn in one invocation."},
    {cli::field<&CreateHarnessRequest::max_tokens>("maxTokens"), "max-tokens",
     "Tokens that the agent may write in one invocation, over all calls of the model."},
    {cli::field<&CreateHarnessRequest::timeout_seconds>("timeoutSeconds"), "timeout-seconds",
     "Seconds that one invocation may take."},
    {cli::field<&CreateHarnessRequest::tags>("tags"), "tags", "Tags for the harness, by key."},
};
constexpr std::string_view create_harness_times[] = {
    "createdAt",
    "updatedAt",
};
std::string create_harness_state(const GetHarnessView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.harness.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_harness_wait_inputs[] = {
    {cli::field<&GetHarnessRequest::harness_id>("harnessId", true), "harness", "harnessId"},
};
constexpr cli::Wait create_harness_wait{
    .name = "HarnessReady",
    .reader = "GetHarness",
    .command = "get-harness",
    .inputs = create_harness_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_harness>,
    .call = cli::call_and_wait<&Client::create_harness, &Client::wait_until_harness_ready, create_harness_state>,
    .start =
        cli::start_and_wait<&Client::create_harness, &Client::wait_until_harness_ready, &AsyncClient::create_harness,
                            &AsyncClient::wait_until_harness_ready, create_harness_state>,
};

}  // namespace

extern const cli::Operation create_harness_command;
constexpr cli::Operation create_harness_command{
    .name = "CreateHarness",
    .command = "create-harness",
    .help =
        "Creates a harness: an agent that the service runs by its settings alone, such as model, prompt, tools and "
        "memory.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateHarness.html",
    .parameters = create_harness_parameters,
    .make_request = cli::make_request<&Client::create_harness>,
    .call = cli::call_method<&Client::create_harness>,
    .start = cli::start_calls<&Client::create_harness, &AsyncClient::create_harness>,
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
    .times = create_harness_times,
    .wait = &create_harness_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
