// Client::delete_policy as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_policy.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_policy_parameters[] = {
    {cli::field<&DeletePolicyRequest::policy_engine_id>("policyEngineId", true), "policy-engine-id",
     "The id of the policy engine that the policy belongs to."},
    {cli::field<&DeletePolicyRequest::policy_id>("policyId", true), "policy-id",
     "The id that CreatePolicy gave the policy."},
};
constexpr std::string_view delete_policy_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation delete_policy_command;
constexpr cli::Operation delete_policy_command{
    .name = "DeletePolicy",
    .command = "delete-policy",
    .help = "Deletes a policy, which then decides nothing any more. The call returns before it is done.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeletePolicy.html",
    .parameters = delete_policy_parameters,
    .make_request = cli::make_request<&Client::delete_policy>,
    .call = cli::call_method<&Client::delete_policy>,
    .start = cli::start_calls<&Client::delete_policy, &AsyncClient::delete_policy>,
    .sample =
        "{\"policyId\": \"policyId\", \"name\": \"name\", \"policyEngineId\": \"policyEngineId\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"policyArn\": \"policyArn\", \"status\": "
        "\"status\", \"enforcementMode\": \"enforcementMode\", \"definition\": {\"cedar\": {\"statement\": "
        "\"statement\"}}, \"description\": \"description\", \"statusReasons\": [\"statusReasons\"]}",
    .times = delete_policy_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
