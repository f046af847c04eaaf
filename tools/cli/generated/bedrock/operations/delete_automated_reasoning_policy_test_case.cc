// Client::delete_automated_reasoning_policy_test_case as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/delete_automated_reasoning_policy_test_case.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter delete_automated_reasoning_policy_test_case_parameters[] = {
    {cli::field<&DeleteAutomatedReasoningPolicyTestCaseRequest::policy_arn>("policyArn", true), "policy-arn",
     "The ARN of the policy that has the test case."},
    {cli::field<&DeleteAutomatedReasoningPolicyTestCaseRequest::test_case_id>("testCaseId", true), "test-case-id",
     "The id of the test case to delete."},
    {cli::field<&DeleteAutomatedReasoningPolicyTestCaseRequest::last_updated_at>("lastUpdatedAt", true),
     "last-updated-at",
     "The test case's `updatedAt` as the caller knows it. The call is refused if the test case has changed since."},
};

}  // namespace

extern const cli::Operation delete_automated_reasoning_policy_test_case_command;
constexpr cli::Operation delete_automated_reasoning_policy_test_case_command{
    .name = "DeleteAutomatedReasoningPolicyTestCase",
    .command = "delete-automated-reasoning-policy-test-case",
    .help = "Deletes a test case of an automated reasoning policy. Deleting again what is gone succeeds.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteAutomatedReasoningPolicyTestCase.html",
    .parameters = delete_automated_reasoning_policy_test_case_parameters,
    .make_request = cli::make_request<&Client::delete_automated_reasoning_policy_test_case>,
    .call = cli::call_method<&Client::delete_automated_reasoning_policy_test_case>,
    .start = cli::start_calls<&Client::delete_automated_reasoning_policy_test_case,
                              &AsyncClient::delete_automated_reasoning_policy_test_case>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock::commands
