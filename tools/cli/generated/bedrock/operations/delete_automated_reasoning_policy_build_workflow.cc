// Client::delete_automated_reasoning_policy_build_workflow as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/delete_automated_reasoning_policy_build_workflow.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter delete_automated_reasoning_policy_build_workflow_parameters[] = {
    {cli::field<&DeleteAutomatedReasoningPolicyBuildWorkflowRequest::policy_arn>("policyArn", true), "policy-arn",
     "The ARN of the policy that the workflow worked on."},
    {cli::field<&DeleteAutomatedReasoningPolicyBuildWorkflowRequest::build_workflow_id>("buildWorkflowId", true),
     "build-workflow-id", "The id of the workflow to delete."},
    {cli::field<&DeleteAutomatedReasoningPolicyBuildWorkflowRequest::last_updated_at>("lastUpdatedAt", true),
     "last-updated-at",
     "The workflow's `updatedAt` as the caller knows it. The call is refused if the workflow has changed since."},
};

}  // namespace

extern const cli::Operation delete_automated_reasoning_policy_build_workflow_command;
constexpr cli::Operation delete_automated_reasoning_policy_build_workflow_command{
    .name = "DeleteAutomatedReasoningPolicyBuildWorkflow",
    .command = "delete-automated-reasoning-policy-build-workflow",
    .help = "Deletes a build workflow with its history and results, for good.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteAutomatedReasoningPolicyBuildWorkflow.html",
    .parameters = delete_automated_reasoning_policy_build_workflow_parameters,
    .make_request = cli::make_request<&Client::delete_automated_reasoning_policy_build_workflow>,
    .call = cli::call_method<&Client::delete_automated_reasoning_policy_build_workflow>,
    .start = cli::start_calls<&Client::delete_automated_reasoning_policy_build_workflow,
                              &AsyncClient::delete_automated_reasoning_policy_build_workflow>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock::commands
