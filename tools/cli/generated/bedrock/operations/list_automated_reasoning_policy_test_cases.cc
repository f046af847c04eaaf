// Client::list_automated_reasoning_policy_test_cases as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_automated_reasoning_policy_test_cases.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter list_automated_reasoning_policy_test_cases_parameters[] = {
    {cli::field<&ListAutomatedReasoningPolicyTestCasesRequest::policy_arn>("policyArn", true), "policy-arn",
     "The ARN of the policy whose test cases to list."},
    {cli::field<&ListAutomatedReasoningPolicyTestCasesRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the nextToken of the page before. Absent for the first page."},
    {cli::field<&ListAutomatedReasoningPolicyTestCasesRequest::max_results>("maxResults"), "max-results",
     "Test cases at most on one page. The service may return fewer and still have more pages."},
};
constexpr std::string_view list_automated_reasoning_policy_test_cases_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_automated_reasoning_policy_test_cases_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_automated_reasoning_policy_test_cases,
                             &Client::list_automated_reasoning_policy_test_cases_pages>,
};

}  // namespace

extern const cli::Operation list_automated_reasoning_policy_test_cases_command;
constexpr cli::Operation list_automated_reasoning_policy_test_cases_command{
    .name = "ListAutomatedReasoningPolicyTestCases",
    .command = "list-automated-reasoning-policy-test-cases",
    .help = "Lists the test cases of an automated reasoning policy, one page at a time.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListAutomatedReasoningPolicyTestCases.html",
    .parameters = list_automated_reasoning_policy_test_cases_parameters,
    .make_request = cli::make_request<&Client::list_automated_reasoning_policy_test_cases>,
    .call = cli::call_method<&Client::list_automated_reasoning_policy_test_cases>,
    .start = cli::start_calls<&Client::list_automated_reasoning_policy_test_cases,
                              &AsyncClient::list_automated_reasoning_policy_test_cases>,
    .sample =
        "{\"testCases\": [{\"testCaseId\": \"testCaseId\", \"guardContent\": \"guardContent\", \"queryContent\": "
        "\"queryContent\", \"expectedAggregatedFindingsResult\": \"expectedAggregatedFindingsResult\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"confidenceThreshold\": 0.0}], "
        "\"nextToken\": \"nextToken\"}",
    .items = "testCases",
    .times = list_automated_reasoning_policy_test_cases_times,
    .listing = &list_automated_reasoning_policy_test_cases_listing,
};

}  // namespace outcrop::bedrock::commands
