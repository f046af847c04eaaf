// Client::get_policy as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_policy.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_policy_parameters[] = {
    {cli::field<&GetPolicyRequest::policy_engine_id>("policyEngineId", true), "policy-engine-id",
     "The id of the policy engine that the policy belongs to."},
    {cli::field<&GetPolicyRequest::policy_id>("policyId", true), "policy-id",
     "The id that CreatePolicy gave the policy."},
};
constexpr std::string_view get_policy_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_policy_command;
constexpr cli::Operation get_policy_command{
    .name = "GetPolicy",
    .command = "get-policy",
    .help = "Tells what a policy says, and its state.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetPolicy.html",
    .parameters = get_policy_parameters,
    .make_request = cli::make_request<&Client::get_policy>,
    .call = cli::call_method<&Client::get_policy>,
    .start = cli::start_calls<&Client::get_policy, &AsyncClient::get_policy>,
    .sample =
        "{\"policyId\": \"policyId\", \"name\": \"name\", \"policyEngineId\": \"policyEngineId\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"policyArn\": \"policyArn\", \"status\": "
        "\"status\", \"enforcementMode\": \"enforcementMode\", \"definition\": {\"cedar\": {\"statement\": "
        "\"statement\"}}, \"description\": \"description\", \"statusReasons\": [\"statusReasons\"]}",
    .times = get_policy_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
