// Client::update_automated_reasoning_policy_test_case as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/update_automated_reasoning_policy_test_case.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter update_automated_reasoning_policy_test_case_parameters[] = {
    {cli::field<&UpdateAutomatedReasoningPolicyTestCaseRequest::policy_arn>("policyArn", true), "policy-arn", ""},
    {cli::field<&UpdateAutomatedReasoningPolicyTestCaseRequest::test_case_id>("testCaseId", true), "test-case-id", ""},
    {cli::field<&UpdateAutomatedReasoningPolicyTestCaseRequest::guard_content>("guardContent", true), "guard-content",
     ""},
    {cli::field<&UpdateAutomatedReasoningPolicyTestCaseRequest::query_content>("queryContent"), "query-content", ""},
    {cli::field<&UpdateAutomatedReasoningPolicyTestCaseRequest::last_updated_at>("lastUpdatedAt", true),
     "last-updated-at", ""},
    {cli::field<&UpdateAutomatedReasoningPolicyTestCaseRequest::expected_aggregated_findings_result>(
         "expectedAggregatedFindingsResult", true),
     "expected-aggregated-findings-result", ""},
    {cli::field<&UpdateAutomatedReasoningPolicyTestCaseRequest::confidence_threshold>("confidenceThreshold"),
     "confidence-threshold", ""},
    {cli::field<&UpdateAutomatedReasoningPolicyTestCaseRequest::client_request_token>("clientRequestToken"),
     "client-request-token", ""},
};

}  // namespace

extern const cli::Operation update_automated_reasoning_policy_test_case;
constexpr cli::Operation update_automated_reasoning_policy_test_case{
    .name = "UpdateAutomatedReasoningPolicyTestCase",
    .command = "update-automated-reasoning-policy-test-case",
    .help = "Updates an automated reasoning policy test case.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_UpdateAutomatedReasoningPolicyTestCase.html",
    .parameters = update_automated_reasoning_policy_test_case_parameters,
    .make_request = cli::make_request<&Client::update_automated_reasoning_policy_test_case>,
    .call = cli::call_method<&Client::update_automated_reasoning_policy_test_case>,
};

}  // namespace outcrop::bedrock::commands
