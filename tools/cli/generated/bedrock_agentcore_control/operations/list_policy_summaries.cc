// Client::list_policy_summaries as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_policy_summaries.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_policy_summaries_parameters[] = {
    {cli::field<&ListPolicySummariesRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListPolicySummariesRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListPolicySummariesRequest::policy_engine_id>("policyEngineId", true), "policy-engine-id",
     "The id that CreatePolicyEngine gave the policy engine."},
    {cli::field<&ListPolicySummariesRequest::target_resource_scope>("targetResourceScope"), "target-resource-scope",
     "Only policies for this resource or kind of resource. Absent: all of them."},
};
constexpr std::string_view list_policy_summaries_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_policy_summaries_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_policy_summaries, &Client::list_policy_summaries_pages>,
};

}  // namespace

extern const cli::Operation list_policy_summaries_command;
constexpr cli::Operation list_policy_summaries_command{
    .name = "ListPolicySummaries",
    .command = "list-policy-summaries",
    .help =
        "Lists the policies of a policy engine without what a KMS key of the customer encrypts, one page at a time; so "
        "no permission for that key is needed.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListPolicySummaries.html",
    .parameters = list_policy_summaries_parameters,
    .make_request = cli::make_request<&Client::list_policy_summaries>,
    .call = cli::call_method<&Client::list_policy_summaries>,
    .start = cli::start_calls<&Client::list_policy_summaries, &AsyncClient::list_policy_summaries>,
    .sample =
        "{\"policies\": [{\"policyId\": \"policyId\", \"name\": \"name\", \"policyEngineId\": \"policyEngineId\", "
        "\"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"policyArn\": "
        "\"policyArn\", \"status\": \"status\", \"enforcementMode\": \"enforcementMode\"}], \"nextToken\": "
        "\"nextToken\"}",
    .items = "policies",
    .times = list_policy_summaries_times,
    .listing = &list_policy_summaries_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
