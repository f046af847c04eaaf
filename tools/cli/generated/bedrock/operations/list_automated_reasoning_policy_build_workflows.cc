// Client::list_automated_reasoning_policy_build_workflows as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_automated_reasoning_policy_build_workflows.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter list_automated_reasoning_policy_build_workflows_parameters[] = {
    {cli::field<&ListAutomatedReasoningPolicyBuildWorkflowsRequest::policy_arn>("policyArn", true), "policy-arn", ""},
    {cli::field<&ListAutomatedReasoningPolicyBuildWorkflowsRequest::next_token>("nextToken"), "next-token", ""},
    {cli::field<&ListAutomatedReasoningPolicyBuildWorkflowsRequest::max_results>("maxResults"), "max-results", ""},
};
constexpr cli::Listing list_automated_reasoning_policy_build_workflows_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .items = "automatedReasoningPolicyBuildWorkflowSummaries",
    .pages = cli::call_pages<&Client::list_automated_reasoning_policy_build_workflows,
                             &Client::list_automated_reasoning_policy_build_workflows_pages>,
};

}  // namespace

extern const cli::Operation list_automated_reasoning_policy_build_workflows;
constexpr cli::Operation list_automated_reasoning_policy_build_workflows{
    .name = "ListAutomatedReasoningPolicyBuildWorkflows",
    .command = "list-automated-reasoning-policy-build-workflows",
    .help = "Lists automated reasoning policy build workflows.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListAutomatedReasoningPolicyBuildWorkflows.html",
    .parameters = list_automated_reasoning_policy_build_workflows_parameters,
    .make_request = cli::make_request<&Client::list_automated_reasoning_policy_build_workflows>,
    .call = cli::call_method<&Client::list_automated_reasoning_policy_build_workflows>,
    .listing = &list_automated_reasoning_policy_build_workflows_listing,
};

}  // namespace outcrop::bedrock::commands
