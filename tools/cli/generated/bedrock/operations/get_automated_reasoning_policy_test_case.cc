// Client::get_automated_reasoning_policy_test_case as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_automated_reasoning_policy_test_case.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter get_automated_reasoning_policy_test_case_parameters[] = {
    {cli::field<&GetAutomatedReasoningPolicyTestCaseRequest::policy_arn>("policyArn", true), "policy-arn",
     "The ARN of the policy that has the test case."},
    {cli::field<&GetAutomatedReasoningPolicyTestCaseRequest::test_case_id>("testCaseId", true), "test-case-id",
     "The id of the test case to read."},
};
constexpr std::string_view get_automated_reasoning_policy_test_case_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_automated_reasoning_policy_test_case_command;
constexpr cli::Operation get_automated_reasoning_policy_test_case_command{
    .name = "GetAutomatedReasoningPolicyTestCase",
    .command = "get-automated-reasoning-policy-test-case",
    .help = "Returns one test case of an automated reasoning policy.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetAutomatedReasoningPolicyTestCase.html",
    .parameters = get_automated_reasoning_policy_test_case_parameters,
    .make_request = cli::make_request<&Client::get_automated_reasoning_policy_test_case>,
    .call = cli::call_method<&Client::get_automated_reasoning_policy_test_case>,
    .start = cli::start_calls<&Client::get_automated_reasoning_policy_test_case,
                              &AsyncClient::get_automated_reasoning_policy_test_case>,
    .sample =
        "{\"policyArn\": \"policyArn\", \"testCase\": {\"testCaseId\": \"testCaseId\", \"guardContent\": "
        "\"guardContent\", \"queryContent\": \"queryContent\", \"expectedAggregatedFindingsResult\": "
        "\"expectedAggregatedFindingsResult\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\", \"confidenceThreshold\": 0.0}}",
    .times = get_automated_reasoning_policy_test_case_times,
};

}  // namespace outcrop::bedrock::commands
