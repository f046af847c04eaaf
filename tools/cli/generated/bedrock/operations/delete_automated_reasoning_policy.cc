// Client::delete_automated_reasoning_policy as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/delete_automated_reasoning_policy.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter delete_automated_reasoning_policy_parameters[] = {
    {cli::field<&DeleteAutomatedReasoningPolicyRequest::policy_arn>("policyArn", true), "policy-arn",
     "The policy's ARN: with a version, only that version goes."},
    {cli::field<&DeleteAutomatedReasoningPolicyRequest::force>("force"), "force",
     "Whether versions, test cases and results go too. Absent or false: the call is refused while the policy has any."},
};

}  // namespace

extern const cli::Operation delete_automated_reasoning_policy_command;
constexpr cli::Operation delete_automated_reasoning_policy_command{
    .name = "DeleteAutomatedReasoningPolicy",
    .command = "delete-automated-reasoning-policy",
    .help =
        "Deletes an automated reasoning policy or a version of one, for good. Deleting again what is gone succeeds.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteAutomatedReasoningPolicy.html",
    .parameters = delete_automated_reasoning_policy_parameters,
    .make_request = cli::make_request<&Client::delete_automated_reasoning_policy>,
    .call = cli::call_method<&Client::delete_automated_reasoning_policy>,
    .start =
        cli::start_calls<&Client::delete_automated_reasoning_policy, &AsyncClient::delete_automated_reasoning_policy>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock::commands
