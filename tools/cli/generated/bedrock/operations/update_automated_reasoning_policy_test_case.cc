// Client::update_automated_reasoning_policy_test_case as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/update_automated_reasoning_policy_test_case.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter update_automated_reasoning_policy_test_case_parameters[] = {
    {cli::field<&UpdateAutomatedReasoningPolicyTestCaseRequest::policy_arn>("policyArn", true), "policy-arn",
     "The ARN of the policy that has the test case."},
    {cli::field<&UpdateAutomatedReasoningPolicyTestCaseRequest::test_case_id>("testCaseId", true), "test-case-id",
     "The id of the test case to replace."},
    {cli::field<&UpdateAutomatedReasoningPolicyTestCaseRequest::guard_content>("guardContent", true), "guard-content",
     "The new answer to check."},
    {cli::field<&UpdateAutomatedReasoningPolicyTestCaseRequest::query_content>("queryContent"), "query-content",
     "The new question that the answer belongs to."},
    {cli::field<&UpdateAutomatedReasoningPolicyTestCaseRequest::last_updated_at>("lastUpdatedAt", true),
     "last-updated-at",
     "The test case's `updatedAt` as the caller knows it. The call is refused if the test case has changed since."},
    {cli::field<&UpdateAutomatedReasoningPolicyTestCaseRequest::expected_aggregated_findings_result>(
         "expectedAggregatedFindingsResult", true),
     "expected-aggregated-findings-result", "What the check ought to find from now on, all findings taken together."},
    {cli::field<&UpdateAutomatedReasoningPolicyTestCaseRequest::confidence_threshold>("confidenceThreshold"),
     "confidence-threshold",
     "How sure, from 0 to 1, a translation into logic has to be for its finding to count. Absent: the threshold is "
     "removed."},
    {cli::field<&UpdateAutomatedReasoningPolicyTestCaseRequest::client_request_token>("clientRequestToken"),
     "client-request-token",
     "Makes the call safe to repeat: of two calls with the same token only one replaces the test case."},
};

}  // namespace

extern const cli::Operation update_automated_reasoning_policy_test_case_command;
constexpr cli::Operation update_automated_reasoning_policy_test_case_command{
    .name = "UpdateAutomatedReasoningPolicyTestCase",
    .command = "update-automated-reasoning-policy-test-case",
    .help = "Replaces a test case of an automated reasoning policy.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_UpdateAutomatedReasoningPolicyTestCase.html",
    .parameters = update_automated_reasoning_policy_test_case_parameters,
    .make_request = cli::make_request<&Client::update_automated_reasoning_policy_test_case>,
    .call = cli::call_method<&Client::update_automated_reasoning_policy_test_case>,
    .start = cli::start_calls<&Client::update_automated_reasoning_policy_test_case,
                              &AsyncClient::update_automated_reasoning_policy_test_case>,
    .sample = "{\"policyArn\": \"policyArn\", \"testCaseId\": \"testCaseId\"}",
};

}  // namespace outcrop::bedrock::commands
