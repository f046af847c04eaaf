// Client::delete_policy as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_policy.h>
#include <outcrop/bedrock_agentcore_control/operations/get_policy.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

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
std::string delete_policy_state(const GetPolicyView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput delete_policy_wait_inputs[] = {
    {cli::field<&GetPolicyRequest::policy_engine_id>("policyEngineId", true), "", "policyEngineId",
     cli::sent_text<&DeletePolicyRequest::policy_engine_id>},
    {cli::field<&GetPolicyRequest::policy_id>("policyId", true), "", "policyId",
     cli::sent_text<&DeletePolicyRequest::policy_id>},
};
constexpr cli::Wait delete_policy_wait{
    .name = "PolicyDeleted",
    .reader = "GetPolicy",
    .command = "get-policy",
    .inputs = delete_policy_wait_inputs,
    .min_delay = std::chrono::seconds(5),
    .max_delay = std::chrono::seconds(120),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_policy>,
    .call = cli::call_and_wait<&Client::delete_policy, &Client::wait_until_policy_deleted, delete_policy_state>,
    .start =
        cli::start_and_wait<&Client::delete_policy, &Client::wait_until_policy_deleted, &AsyncClient::delete_policy,
                            &AsyncClient::wait_until_policy_deleted, delete_policy_state>,
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
    .wait = &delete_policy_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
