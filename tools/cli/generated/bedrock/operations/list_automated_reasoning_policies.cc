// Client::list_automated_reasoning_policies as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_automated_reasoning_policies.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter list_automated_reasoning_policies_parameters[] = {
    {cli::field<&ListAutomatedReasoningPoliciesRequest::policy_arn>("policyArn"), "policy-arn",
     "The ARN of the policy whose versions to list. Absent: the drafts of all policies."},
    {cli::field<&ListAutomatedReasoningPoliciesRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the nextToken of the page before. Absent for the first page."},
    {cli::field<&ListAutomatedReasoningPoliciesRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
};
constexpr std::string_view list_automated_reasoning_policies_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_automated_reasoning_policies_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages =
        cli::call_pages<&Client::list_automated_reasoning_policies, &Client::list_automated_reasoning_policies_pages>,
};

}  // namespace

extern const cli::Operation list_automated_reasoning_policies_command;
constexpr cli::Operation list_automated_reasoning_policies_command{
    .name = "ListAutomatedReasoningPolicies",
    .command = "list-automated-reasoning-policies",
    .help =
        "Lists the drafts of the account's automated reasoning policies, or all versions of one policy, one page at a "
        "time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListAutomatedReasoningPolicies.html",
    .parameters = list_automated_reasoning_policies_parameters,
    .make_request = cli::make_request<&Client::list_automated_reasoning_policies>,
    .call = cli::call_method<&Client::list_automated_reasoning_policies>,
    .start =
        cli::start_calls<&Client::list_automated_reasoning_policies, &AsyncClient::list_automated_reasoning_policies>,
    .sample =
        "{\"automatedReasoningPolicySummaries\": [{\"policyArn\": \"policyArn\", \"name\": \"name\", \"description\": "
        "\"description\", \"version\": \"version\", \"policyId\": \"policyId\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "automatedReasoningPolicySummaries",
    .times = list_automated_reasoning_policies_times,
    .listing = &list_automated_reasoning_policies_listing,
};

}  // namespace outcrop::bedrock::commands
