// Client::delete_policy_engine as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_policy_engine.h>
#include <outcrop/bedrock_agentcore_control/operations/get_policy_engine.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_policy_engine_parameters[] = {
    {cli::field<&DeletePolicyEngineRequest::policy_engine_id>("policyEngineId", true), "policy-engine-id",
     "The id that CreatePolicyEngine gave the policy engine."},
};
constexpr std::string_view delete_policy_engine_times[] = {
    "createdAt",
    "updatedAt",
};
std::string delete_policy_engine_state(const GetPolicyEngineView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput delete_policy_engine_wait_inputs[] = {
    {cli::field<&GetPolicyEngineRequest::policy_engine_id>("policyEngineId", true), "", "policyEngineId",
     cli::sent_text<&DeletePolicyEngineRequest::policy_engine_id>},
};
constexpr cli::Wait delete_policy_engine_wait{
    .name = "PolicyEngineDeleted",
    .reader = "GetPolicyEngine",
    .command = "get-policy-engine",
    .inputs = delete_policy_engine_wait_inputs,
    .min_delay = std::chrono::seconds(5),
    .max_delay = std::chrono::seconds(120),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_policy_engine>,
    .call = cli::call_and_wait<&Client::delete_policy_engine, &Client::wait_until_policy_engine_deleted,
                               delete_policy_engine_state>,
    .start = cli::start_and_wait<&Client::delete_policy_engine, &Client::wait_until_policy_engine_deleted,
                                 &AsyncClient::delete_policy_engine, &AsyncClient::wait_until_policy_engine_deleted,
                                 delete_policy_engine_state>,
};

}  // namespace

extern const cli::Operation delete_policy_engine_command;
constexpr cli::Operation delete_policy_engine_command{
    .name = "DeletePolicyEngine",
    .command = "delete-policy-engine",
    .help = "Deletes a policy engine. Delete its policies first. The call returns before it is done.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeletePolicyEngine.html",
    .parameters = delete_policy_engine_parameters,
    .make_request = cli::make_request<&Client::delete_policy_engine>,
    .call = cli::call_method<&Client::delete_policy_engine>,
    .start = cli::start_calls<&Client::delete_policy_engine, &AsyncClient::delete_policy_engine>,
    .sample =
        "{\"policyEngineId\": \"policyEngineId\", \"name\": \"name\", \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\", \"policyEngineArn\": \"policyEngineArn\", \"status\": \"status\", "
        "\"encryptionKeyArn\": \"encryptionKeyArn\", \"description\": \"description\", \"statusReasons\": "
        "[\"statusReasons\"]}",
    .times = delete_policy_engine_times,
    .wait = &delete_policy_engine_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
