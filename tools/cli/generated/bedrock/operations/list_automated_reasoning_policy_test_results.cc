// Client::list_automated_reasoning_policy_test_results as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_automated_reasoning_policy_test_results.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter list_automated_reasoning_policy_test_results_parameters[] = {
    {cli::field<&ListAutomatedReasoningPolicyTestResultsRequest::policy_arn>("policyArn", true), "policy-arn",
     "The ARN of the policy that was tested."},
    {cli::field<&ListAutomatedReasoningPolicyTestResultsRequest::build_workflow_id>("buildWorkflowId", true),
     "build-workflow-id", "The id of the build workflow that was tested."},
    {cli::field<&ListAutomatedReasoningPolicyTestResultsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the nextToken of the page before. Absent for the first page."},
    {cli::field<&ListAutomatedReasoningPolicyTestResultsRequest::max_results>("maxResults"), "max-results",
     "Results at most on one page. The service may return fewer and still have more pages."},
};
constexpr std::string_view list_automated_reasoning_policy_test_results_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_automated_reasoning_policy_test_results_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_automated_reasoning_policy_test_results,
                             &Client::list_automated_reasoning_policy_test_results_pages>,
};

}  // namespace

extern const cli::Operation list_automated_reasoning_policy_test_results_command;
constexpr cli::Operation list_automated_reasoning_policy_test_results_command{
    .name = "ListAutomatedReasoningPolicyTestResults",
    .command = "list-automated-reasoning-policy-test-results",
    .help = "Lists what the test cases found when they were run against a build workflow, one page at a time.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListAutomatedReasoningPolicyTestResults.html",
    .parameters = list_automated_reasoning_policy_test_results_parameters,
    .make_request = cli::make_request<&Client::list_automated_reasoning_policy_test_results>,
    .call = cli::call_method<&Client::list_automated_reasoning_policy_test_results>,
    .start = cli::start_calls<&Client::list_automated_reasoning_policy_test_results,
                              &AsyncClient::list_automated_reasoning_policy_test_results>,
    .sample =
        "{\"testResults\": [{\"testCase\": {\"testCaseId\": \"testCaseId\", \"guardContent\": \"guardContent\", "
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
        "\"aggregatedTestFindingsResult\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "testResults",
    .times = list_automated_reasoning_policy_test_results_times,
    .listing = &list_automated_reasoning_policy_test_results_listing,
};

}  // namespace outcrop::bedrock::commands
