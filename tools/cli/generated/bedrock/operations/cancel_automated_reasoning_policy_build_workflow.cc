// Client::cancel_automated_reasoning_policy_build_workflow as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/cancel_automated_reasoning_policy_build_workflow.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter cancel_automated_reasoning_policy_build_workflow_parameters[] = {
    {cli::field<&CancelAutomatedReasoningPolicyBuildWorkflowRequest::policy_arn>("policyArn", true), "policy-arn",
     "The ARN of the policy that the workflow works on."},
    {cli::field<&CancelAutomatedReasoningPolicyBuildWorkflowRequest::build_workflow_id>("buildWorkflowId", true),
     "build-workflow-id", "The id of the workflow to stop."},
};

}  // namespace

extern const cli::Operation cancel_automated_reasoning_policy_build_workflow_command;
constexpr cli::Operation cancel_automated_reasoning_policy_build_workflow_command{
    .name = "CancelAutomatedReasoningPolicyBuildWorkflow",
    .command = "cancel-automated-reasoning-policy-build-workflow",
    .help = "Stops a build workflow that is in progress.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CancelAutomatedReasoningPolicyBuildWorkflow.html",
    .parameters = cancel_automated_reasoning_policy_build_workflow_parameters,
    .make_request = cli::make_request<&Client::cancel_automated_reasoning_policy_build_workflow>,
    .call = cli::call_method<&Client::cancel_automated_reasoning_policy_build_workflow>,
    .start = cli::start_calls<&Client::cancel_automated_reasoning_policy_build_workflow,
                              &AsyncClient::cancel_automated_reasoning_policy_build_workflow>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock::commands
