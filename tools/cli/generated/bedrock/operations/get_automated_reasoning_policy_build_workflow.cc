// Client::get_automated_reasoning_policy_build_workflow as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_automated_reasoning_policy_build_workflow.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter get_automated_reasoning_policy_build_workflow_parameters[] = {
    {cli::field<&GetAutomatedReasoningPolicyBuildWorkflowRequest::policy_arn>("policyArn", true), "policy-arn",
     "The ARN of the policy that the workflow works on."},
    {cli::field<&GetAutomatedReasoningPolicyBuildWorkflowRequest::build_workflow_id>("buildWorkflowId", true),
     "build-workflow-id", "The workflow's id, as the call that started it returned it."},
};
constexpr std::string_view get_automated_reasoning_policy_build_workflow_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_automated_reasoning_policy_build_workflow_command;
constexpr cli::Operation get_automated_reasoning_policy_build_workflow_command{
    .name = "GetAutomatedReasoningPolicyBuildWorkflow",
    .command = "get-automated-reasoning-policy-build-workflow",
    .help = "Tells the state of a build workflow and what it works from.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetAutomatedReasoningPolicyBuildWorkflow.html",
    .parameters = get_automated_reasoning_policy_build_workflow_parameters,
    .make_request = cli::make_request<&Client::get_automated_reasoning_policy_build_workflow>,
    .call = cli::call_method<&Client::get_automated_reasoning_policy_build_workflow>,
    .start = cli::start_calls<&Client::get_automated_reasoning_policy_build_workflow,
                              &AsyncClient::get_automated_reasoning_policy_build_workflow>,
    .sample =
        "{\"policyArn\": \"policyArn\", \"buildWorkflowId\": \"buildWorkflowId\", \"status\": \"status\", "
        "\"buildWorkflowType\": \"buildWorkflowType\", \"documentName\": \"documentName\", \"documentContentType\": "
        "\"documentContentType\", \"documentDescription\": \"documentDescription\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = get_automated_reasoning_policy_build_workflow_times,
};

}  // namespace outcrop::bedrock::commands
