// Client::get_policy_generation_summary as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_policy_generation_summary.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_policy_generation_summary_parameters[] = {
    {cli::field<&GetPolicyGenerationSummaryRequest::policy_generation_id>("policyGenerationId", true),
     "policy-generation-id", "The id that StartPolicyGeneration gave the generation."},
    {cli::field<&GetPolicyGenerationSummaryRequest::policy_engine_id>("policyEngineId", true), "policy-engine-id",
     "The id of the policy engine that the generation belongs to."},
};
constexpr std::string_view get_policy_generation_summary_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_policy_generation_summary_command;
constexpr cli::Operation get_policy_generation_summary_command{
    .name = "GetPolicyGenerationSummary",
    .command = "get-policy-generation-summary",
    .help =
        "Tells of a generation of policies what is not encrypted: its state, times and findings, but not the reasons. "
        "It needs no permission for the KMS key.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetPolicyGenerationSummary.html",
    .parameters = get_policy_generation_summary_parameters,
    .make_request = cli::make_request<&Client::get_policy_generation_summary>,
    .call = cli::call_method<&Client::get_policy_generation_summary>,
    .start = cli::start_calls<&Client::get_policy_generation_summary, &AsyncClient::get_policy_generation_summary>,
    .sample =
        "{\"policyEngineId\": \"policyEngineId\", \"policyGenerationId\": \"policyGenerationId\", \"name\": \"name\", "
        "\"policyGenerationArn\": \"policyGenerationArn\", \"resource\": {\"arn\": \"arn\"}, \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"status\": \"status\", \"findings\": "
        "\"findings\"}",
    .times = get_policy_generation_summary_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
