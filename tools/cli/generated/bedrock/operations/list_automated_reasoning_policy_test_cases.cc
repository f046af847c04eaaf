// Client::list_automated_reasoning_policy_test_cases as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_automated_reasoning_policy_test_cases.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter list_automated_reasoning_policy_test_cases_parameters[] = {
    {cli::field<&ListAutomatedReasoningPolicyTestCasesRequest::policy_arn>("policyArn", true), "policy-arn", ""},
    {cli::field<&ListAutomatedReasoningPolicyTestCasesRequest::next_token>("nextToken"), "next-token", ""},
    {cli::field<&ListAutomatedReasoningPolicyTestCasesRequest::max_results>("maxResults"), "max-results", ""},
};
constexpr cli::Listing list_automated_reasoning_policy_test_cases_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .items = "testCases",
    .pages = cli::call_pages<&Client::list_automated_reasoning_policy_test_cases,
                             &Client::list_automated_reasoning_policy_test_cases_pages>,
};

}  // namespace

extern const cli::Operation list_automated_reasoning_policy_test_cases;
constexpr cli::Operation list_automated_reasoning_policy_test_cases{
    .name = "ListAutomatedReasoningPolicyTestCases",
    .command = "list-automated-reasoning-policy-test-cases",
    .help = "Lists automated reasoning policy test cases.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListAutomatedReasoningPolicyTestCases.html",
    .parameters = list_automated_reasoning_policy_test_cases_parameters,
    .make_request = cli::make_request<&Client::list_automated_reasoning_policy_test_cases>,
    .call = cli::call_method<&Client::list_automated_reasoning_policy_test_cases>,
    .listing = &list_automated_reasoning_policy_test_cases_listing,
};

}  // namespace outcrop::bedrock::commands
