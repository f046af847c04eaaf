// Client::list_automated_reasoning_policy_build_workflows as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_automated_reasoning_policy_build_workflows.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter list_automated_reasoning_policy_build_workflows_parameters[] = {
    {cli::field<&ListAutomatedReasoningPolicyBuildWorkflowsRequest::policy_arn>("policyArn", true), "policy-arn",
     "The ARN of the policy whose workflows to list."},
    {cli::field<&ListAutomatedReasoningPolicyBuildWorkflowsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the nextToken of the page before. Absent for the first page."},
    {cli::field<&ListAutomatedReasoningPolicyBuildWorkflowsRequest::max_results>("maxResults"), "max-results",
     "Workflows at most on one page. The service may return fewer and still have more pages."},
};
constexpr std::string_view list_automated_reasoning_policy_build_workflows_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_automated_reasoning_policy_build_workflows_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_automated_reasoning_policy_build_workflows,
                             &Client::list_automated_reasoning_policy_build_workflows_pages>,
};

}  // namespace

extern const cli::Operation list_automated_reasoning_policy_build_workflows_command;
constexpr cli::Operation list_automated_reasoning_policy_build_workflows_command{
    .name = "ListAutomatedReasoningPolicyBuildWorkflows",
    .command = "list-automated-reasoning-policy-build-workflows",
    .help = "Lists the build workflows of an automated reasoning policy, one page at a time.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListAutomatedReasoningPolicyBuildWorkflows.html",
    .parameters = list_automated_reasoning_policy_build_workflows_parameters,
    .make_request = cli::make_request<&Client::list_automated_reasoning_policy_build_workflows>,
    .call = cli::call_method<&Client::list_automated_reasoning_policy_build_workflows>,
    .start = cli::start_calls<&Client::list_automated_reasoning_policy_build_workflows,
                              &AsyncClient::list_automated_reasoning_policy_build_workflows>,
    .sample =
        "{\"automatedReasoningPolicyBuildWorkflowSummaries\": [{\"policyArn\": \"policyArn\", \"buildWorkflowId\": "
        "\"buildWorkflowId\", \"status\": \"status\", \"buildWorkflowType\": \"buildWorkflowType\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "automatedReasoningPolicyBuildWorkflowSummaries",
    .times = list_automated_reasoning_policy_build_workflows_times,
    .listing = &list_automated_reasoning_policy_build_workflows_listing,
};

}  // namespace outcrop::bedrock::commands
