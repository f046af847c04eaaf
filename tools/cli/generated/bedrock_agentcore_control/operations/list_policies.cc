// Client::list_policies as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_policies.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_policies_parameters[] = {
    {cli::field<&ListPoliciesRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListPoliciesRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListPoliciesRequest::policy_engine_id>("policyEngineId", true), "policy-engine-id",
     "The id that CreatePolicyEngine gave the policy engine."},
    {cli::field<&ListPoliciesRequest::target_resource_scope>("targetResourceScope"), "target-resource-scope",
     "Only policies for this resource or kind of resource. Absent: all of them."},
};
constexpr std::string_view list_policies_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_policies_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_policies, &Client::list_policies_pages>,
};

}  // namespace

extern const cli::Operation list_policies_command;
constexpr cli::Operation list_policies_command{
    .name = "ListPolicies",
    .command = "list-policies",
    .help =
        "Lists the policies of a policy engine with all that they say, one page at a time. ListPolicySummaries does "
        "without the KMS key.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListPolicies.html",
    .parameters = list_policies_parameters,
    .make_request = cli::make_request<&Client::list_policies>,
    .call = cli::call_method<&Client::list_policies>,
    .start = cli::start_calls<&Client::list_policies, &AsyncClient::list_policies>,
    .sample =
        "{\"policies\": [{\"policyId\": \"policyId\", \"name\": \"name\", \"policyEngineId\": \"policyEngineId\", "
        "\"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"policyArn\": "
        "\"policyArn\", \"status\": \"status\", \"enforcementMode\": \"enforcementMode\", \"definition\": {\"cedar\": "
        "{\"statement\": \"statement\"}}, \"description\": \"description\", \"statusReasons\": [\"statusReasons\"]}], "
        "\"nextToken\": \"nextToken\"}",
    .items = "policies",
    .times = list_policies_times,
    .listing = &list_policies_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
