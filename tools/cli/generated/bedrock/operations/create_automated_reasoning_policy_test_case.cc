// Client::create_automated_reasoning_policy_test_case as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_automated_reasoning_policy_test_case.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_automated_reasoning_policy_test_case_parameters[] = {
    {cli::field<&CreateAutomatedReasoningPolicyTestCaseRequest::policy_arn>("policyArn", true), "policy-arn",
     "The ARN of the policy to add the test case to."},
    {cli::field<&CreateAutomatedReasoningPolicyTestCaseRequest::guard_content>("guardContent", true), "guard-content",
     "The answer to check, as a model might give it."},
    {cli::field<&CreateAutomatedReasoningPolicyTestCaseRequest::query_content>("queryContent"), "query-content",
     "The question that the answer belongs to. Absent: the answer is checked by itself."},
    {cli::field<&CreateAutomatedReasoningPolicyTestCaseRequest::expected_aggregated_findings_result>(
         "expectedAggregatedFindingsResult", true),
     "expected-aggregated-findings-result", "What the check ought to find, all findings taken together."},
    {cli::field<&CreateAutomatedReasoningPolicyTestCaseRequest::client_request_token>("clientRequestToken"),
     "client-request-token",
     "Makes the call safe to repeat: of two calls with the same token only one adds a test case."},
    {cli::field<&CreateAutomatedReasoningPolicyTestCaseRequest::confidence_threshold>("confidenceThreshold"),
     "confidence-threshold", "How sure, from 0 to 1, a translation into logic has to be for its finding to count."},
};

}  // namespace

extern const cli::Operation create_automated_reasoning_policy_test_case_command;
constexpr cli::Operation create_automated_reasoning_policy_test_case_command{
    .name = "CreateAutomatedReasoningPolicyTestCase",
    .command = "create-automated-reasoning-policy-test-case",
    .help = "Adds a test case to an automated reasoning policy: an answer, and what checking it ought to find.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateAutomatedReasoningPolicyTestCase.html",
    .parameters = create_automated_reasoning_policy_test_case_parameters,
    .make_request = cli::make_request<&Client::create_automated_reasoning_policy_test_case>,
    .call = cli::call_method<&Client::create_automated_reasoning_policy_test_case>,
    .start = cli::start_calls<&Client::create_automated_reasoning_policy_test_case,
                              &AsyncClient::create_automated_reasoning_policy_test_case>,
    .sample = "{\"policyArn\": \"policyArn\", \"testCaseId\": \"testCaseId\"}",
};

}  // namespace outcrop::bedrock::commands
