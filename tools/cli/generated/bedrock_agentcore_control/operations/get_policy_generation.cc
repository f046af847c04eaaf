// Client::get_policy_generation as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_policy_generation.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_policy_generation_parameters[] = {
    {cli::field<&GetPolicyGenerationRequest::policy_generation_id>("policyGenerationId", true), "policy-generation-id",
     "The id that StartPolicyGeneration gave the generation."},
    {cli::field<&GetPolicyGenerationRequest::policy_engine_id>("policyEngineId", true), "policy-engine-id",
     "The id of the policy engine that the generation belongs to."},
};
constexpr std::string_view get_policy_generation_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_policy_generation_command;
constexpr cli::Operation get_policy_generation_command{
    .name = "GetPolicyGeneration",
    .command = "get-policy-generation",
    .help =
        "Tells how far a generation of policies has come. ListPolicyGenerationAssets tells the policies that it made.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetPolicyGeneration.html",
    .parameters = get_policy_generation_parameters,
    .make_request = cli::make_request<&Client::get_policy_generation>,
    .call = cli::call_method<&Client::get_policy_generation>,
    .start = cli::start_calls<&Client::get_policy_generation, &AsyncClient::get_policy_generation>,
    .sample =
        "{\"policyEngineId\": \"policyEngineId\", \"policyGenerationId\": \"policyGenerationId\", \"name\": \"name\", "
        "\"policyGenerationArn\": \"policyGenerationArn\", \"resource\": {\"arn\": \"arn\"}, \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"status\": \"status\", \"findings\": "
        "\"findings\", \"statusReasons\": [\"statusReasons\"]}",
    .times = get_policy_generation_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
