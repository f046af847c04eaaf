// Client::get_policy_summary as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_policy_summary.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_policy_summary_parameters[] = {
    {cli::field<&GetPolicySummaryRequest::policy_engine_id>("policyEngineId", true), "policy-engine-id",
     "The id of the policy engine that the policy belongs to."},
    {cli::field<&GetPolicySummaryRequest::policy_id>("policyId", true), "policy-id",
     "The id that CreatePolicy gave the policy."},
};
constexpr std::string_view get_policy_summary_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_policy_summary_command;
constexpr cli::Operation get_policy_summary_command{
    .name = "GetPolicySummary",
    .command = "get-policy-summary",
    .help =
        "Tells of a policy what is not encrypted: its state and times, but neither text, description nor reasons. It "
        "needs no permission for the KMS key.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetPolicySummary.html",
    .parameters = get_policy_summary_parameters,
    .make_request = cli::make_request<&Client::get_policy_summary>,
    .call = cli::call_method<&Client::get_policy_summary>,
    .start = cli::start_calls<&Client::get_policy_summary, &AsyncClient::get_policy_summary>,
    .sample =
        "{\"policyId\": \"policyId\", \"name\": \"name\", \"policyEngineId\": \"policyEngineId\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"policyArn\": \"policyArn\", \"status\": "
        "\"status\", \"enforcementMode\": \"enforcementMode\"}",
    .times = get_policy_summary_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
