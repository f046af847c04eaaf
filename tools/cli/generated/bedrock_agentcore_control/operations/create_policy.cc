// Client::create_policy as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_policy.h>
#include <outcrop/bedrock_agentcore_control/operations/get_policy.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_policy_parameters[] = {
    {cli::field<&CreatePolicyRequest::name>("name", true), "name",
     "The policy's name, which is its own within the account and cannot be changed later."},
    {cli::field<&CreatePolicyRequest::definition>("definition", true), "definition",
     "The text of the policy, or the generated text to take."},
    {cli::field<&CreatePolicyRequest::description>("description"), "description", "What the policy is for."},
    {cli::field<&CreatePolicyRequest::validation_mode>("validationMode"), "validation-mode",
     "Whether findings of the check stop the policy. Absent: `FAIL_ON_ANY_FINDINGS`."},
    {cli::field<&CreatePolicyRequest::enforcement_mode>("enforcementMode"), "enforcement-mode",
     "Whether the policy decides, or is only logged. Absent: `ACTIVE`, it decides."},
    {cli::field<&CreatePolicyRequest::policy_engine_id>("policyEngineId", true), "policy-engine-id",
     "The id that CreatePolicyEngine gave the policy engine."},
    {cli::field<&CreatePolicyRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
constexpr std::string_view create_policy_times[] = {
    "createdAt",
    "updatedAt",
};
std::string create_policy_state(const GetPolicyView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_policy_wait_inputs[] = {
    {cli::field<&GetPolicyRequest::policy_engine_id>("policyEngineId", true), "", "policyEngineId",
     cli::sent_text<&CreatePolicyRequest::policy_engine_id>},
    {cli::field<&GetPolicyRequest::policy_id>("policyId", true), "", "policyId"},
};
constexpr cli::Wait create_policy_wait{
    .name = "PolicyActive",
    .reader = "GetPolicy",
    .command = "get-policy",
    .inputs = create_policy_wait_inputs,
    .min_delay = std::chrono::seconds(5),
    .max_delay = std::chrono::seconds(120),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_policy>,
    .call = cli::call_and_wait<&Client::create_policy, &Client::wait_until_policy_active, create_policy_state>,
    .start = cli::start_and_wait<&Client::create_policy, &Client::wait_until_policy_active, &AsyncClient::create_policy,
                                 &AsyncClient::wait_until_policy_active, create_policy_state>,
};

}  // namespace

extern const cli::Operation create_policy_command;
constexpr cli::Operation create_policy_command{
    .name = "CreatePolicy",
    .command = "create-policy",
    .help =
        "Adds a policy, in Cedar or Dogwood, to a policy engine. It is checked against the tools of the gateway first; "
        "GetPolicy tells when it is `ACTIVE`. A temporal policy ends the sessions that run.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreatePolicy.html",
    .parameters = create_policy_parameters,
    .make_request = cli::make_request<&Client::create_policy>,
    .call = cli::call_method<&Client::create_policy>,
    .start = cli::start_calls<&Client::create_policy, &AsyncClient::create_policy>,
    .sample =
        "{\"policyId\": \"policyId\", \"name\": \"name\", \"policyEngineId\": \"policyEngineId\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"policyArn\": \"policyArn\", \"status\": "
        "\"status\", \"enforcementMode\": \"enforcementMode\", \"definition\": {\"cedar\": {\"statement\": "
        "\"statement\"}}, \"description\": \"description\", \"statusReasons\": [\"statusReasons\"]}",
    .times = create_policy_times,
    .wait = &create_policy_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
