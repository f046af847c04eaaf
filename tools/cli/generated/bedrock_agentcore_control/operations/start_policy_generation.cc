// Client::start_policy_generation as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/start_policy_generation.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter start_policy_generation_parameters[] = {
    {cli::field<&StartPolicyGenerationRequest::policy_engine_id>("policyEngineId", true), "policy-engine-id", ""},
    {cli::field<&StartPolicyGenerationRequest::resource>("resource", true), "resource", ""},
    {cli::field<&StartPolicyGenerationRequest::content>("content", true), "content", ""},
    {cli::field<&StartPolicyGenerationRequest::name>("name", true), "name", ""},
    {cli::field<&StartPolicyGenerationRequest::client_token>("clientToken"), "client-token", ""},
};
constexpr std::string_view start_policy_generation_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation start_policy_generation_command;
constexpr cli::Operation start_policy_generation_command{
    .name = "StartPolicyGeneration",
    .command = "start-policy-generation",
    .help = "",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StartPolicyGeneration.html",
    .parameters = start_policy_generation_parameters,
    .make_request = cli::make_request<&Client::start_policy_generation>,
    .call = cli::call_method<&Client::start_policy_generation>,
    .start = cli::start_calls<&Client::start_policy_generation, &AsyncClient::start_policy_generation>,
    .sample =
        "{\"policyEngineId\": \"policyEngineId\", \"policyGenerationId\": \"policyGenerationId\", \"name\": \"name\", "
        "\"policyGenerationArn\": \"policyGenerationArn\", \"resource\": {\"arn\": \"arn\"}, \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"status\": \"status\", \"findings\": "
        "\"findings\", \"statusReasons\": [\"statusReasons\"]}",
    .times = start_policy_generation_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
