// Client::create_automated_reasoning_policy_test_case as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_automated_reasoning_policy_test_case.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_automated_reasoning_policy_test_case_parameters[] = {
    {cli::field<&CreateAutomatedReasoningPolicyTestCaseRequest::policy_arn>("policyArn", true), "policy-arn", ""},
    {cli::field<&CreateAutomatedReasoningPolicyTestCaseRequest::guard_content>("guardContent", true), "guard-content",
     ""},
    {cli::field<&CreateAutomatedReasoningPolicyTestCaseRequest::query_content>("queryContent"), "query-content", ""},
    {cli::field<&CreateAutomatedReasoningPolicyTestCaseRequest::expected_aggregated_findings_result>(
         "expectedAggregatedFindingsResult", true),
     "expected-aggregated-findings-result", ""},
    {cli::field<&CreateAutomatedReasoningPolicyTestCaseRequest::client_request_token>("clientRequestToken"),
     "client-request-token", ""},
    {cli::field<&CreateAutomatedReasoningPolicyTestCaseRequest::confidence_threshold>("confidenceThreshold"),
     "confidence-threshold", ""},
};

}  // namespace

extern const cli::Operation create_automated_reasoning_policy_test_case;
constexpr cli::Operation create_automated_reasoning_policy_test_case{
    .name = "CreateAutomatedReasoningPolicyTestCase",
    .command = "create-automated-reasoning-policy-test-case",
    .help = "Creates an automated reasoning policy test case.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateAutomatedReasoningPolicyTestCase.html",
    .parameters = create_automated_reasoning_policy_test_case_parameters,
    .make_request = cli::make_request<&Client::create_automated_reasoning_policy_test_case>,
    .call = cli::call_method<&Client::create_automated_reasoning_policy_test_case>,
};

}  // namespace outcrop::bedrock::commands
