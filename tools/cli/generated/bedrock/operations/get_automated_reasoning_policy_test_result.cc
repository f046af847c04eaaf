// Client::get_automated_reasoning_policy_test_result as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_automated_reasoning_policy_test_result.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter get_automated_reasoning_policy_test_result_parameters[] = {
    {cli::field<&GetAutomatedReasoningPolicyTestResultRequest::policy_arn>("policyArn", true), "policy-arn",
     "The ARN of the policy that was tested."},
    {cli::field<&GetAutomatedReasoningPolicyTestResultRequest::build_workflow_id>("buildWorkflowId", true),
     "build-workflow-id", "The id of the build workflow that was tested, which has to be COMPLETED."},
    {cli::field<&GetAutomatedReasoningPolicyTestResultRequest::test_case_id>("testCaseId", true), "test-case-id",
     "The id of the test case that was run."},
};
constexpr std::string_view get_automated_reasoning_policy_test_result_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_automated_reasoning_policy_test_result_command;
constexpr cli::Operation get_automated_reasoning_policy_test_result_command{
    .name = "GetAutomatedReasoningPolicyTestResult",
    .command = "get-automated-reasoning-policy-test-result",
    .help = "Returns what one test case found when it was run against a build workflow.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetAutomatedReasoningPolicyTestResult.html",
    .parameters = get_automated_reasoning_policy_test_result_parameters,
    .make_request = cli::make_request<&Client::get_automated_reasoning_policy_test_result>,
    .call = cli::call_method<&Client::get_automated_reasoning_policy_test_result>,
    .start = cli::start_calls<&Client::get_automated_reasoning_policy_test_result,
                              &AsyncClient::get_automated_reasoning_policy_test_result>,
    .sample =
        "{\"testResult\": {\"testCase\": {\"testCaseId\": \"testCaseId\", \"guardContent\": \"guardContent\", "
        "\"queryContent\": \"queryContent\", \"expectedAggregatedFindingsResult\": "
        "\"expectedAggregatedFindingsResult\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\", \"confidenceThreshold\": 0.0}, \"policyArn\": \"policyArn\", \"testRunStatus\": "
        "\"testRunStatus\", \"testFindings\": [{\"valid\": {\"translation\": {\"premises\": [{\"logic\": \"logic\", "
        "\"naturalLanguage\": \"naturalLanguage\"}], \"claims\": [{\"logic\": \"logic\", \"naturalLanguage\": "
        "\"naturalLanguage\"}], \"untranslatedPremises\": [{\"text\": \"text\"}], \"untranslatedClaims\": [{\"text\": "
        "\"text\"}], \"confidence\": 0.0}, \"claimsTrueScenario\": {\"statements\": [{\"logic\": \"logic\", "
        "\"naturalLanguage\": \"naturalLanguage\"}]}, \"supportingRules\": [{\"id\": \"id\", \"policyVersionArn\": "
        "\"policyVersionArn\"}], \"logicWarning\": {\"type\": \"type\", \"premises\": [{\"logic\": \"logic\", "
        "\"naturalLanguage\": \"naturalLanguage\"}], \"claims\": [{\"logic\": \"logic\", \"naturalLanguage\": "
        "\"naturalLanguage\"}]}}}], \"testRunResult\": \"testRunResult\", \"aggregatedTestFindingsResult\": "
        "\"aggregatedTestFindingsResult\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}}",
    .times = get_automated_reasoning_policy_test_result_times,
};

}  // namespace outcrop::bedrock::commands
