// Client::cancel_automated_reasoning_policy_build_workflow as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/cancel_automated_reasoning_policy_build_workflow.h>
#include <outcrop/bedrock/operations/get_automated_reasoning_policy_build_workflow.h>

#include "bedrock/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter cancel_automated_reasoning_policy_build_workflow_parameters[] = {
    {cli::field<&CancelAutomatedReasoningPolicyBuildWorkflowRequest::policy_arn>("policyArn", true), "policy-arn",
     "The ARN of the policy that the workflow works on."},
    {cli::field<&CancelAutomatedReasoningPolicyBuildWorkflowRequest::build_workflow_id>("buildWorkflowId", true),
     "build-workflow-id", "The id of the workflow to stop."},
};
std::string cancel_automated_reasoning_policy_build_workflow_state(
    const GetAutomatedReasoningPolicyBuildWorkflowView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput cancel_automated_reasoning_policy_build_workflow_wait_inputs[] = {
    {cli::field<&GetAutomatedReasoningPolicyBuildWorkflowRequest::policy_arn>("policyArn", true), "", "",
     cli::sent_text<&CancelAutomatedReasoningPolicyBuildWorkflowRequest::policy_arn>},
    {cli::field<&GetAutomatedReasoningPolicyBuildWorkflowRequest::build_workflow_id>("buildWorkflowId", true), "", "",
     cli::sent_text<&CancelAutomatedReasoningPolicyBuildWorkflowRequest::build_workflow_id>},
};
constexpr cli::Wait cancel_automated_reasoning_policy_build_workflow_wait{
    .name = "AutomatedReasoningPolicyBuildWorkflowCancelled",
    .reader = "GetAutomatedReasoningPolicyBuildWorkflow",
    .command = "get-automated-reasoning-policy-build-workflow",
    .inputs = cancel_automated_reasoning_policy_build_workflow_wait_inputs,
    .min_delay = std::chrono::seconds(5),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(7200),
    .make_request = cli::make_request<&Client::get_automated_reasoning_policy_build_workflow>,
    .call = cli::call_and_wait<&Client::cancel_automated_reasoning_policy_build_workflow,
                               &Client::wait_until_automated_reasoning_policy_build_workflow_cancelled,
                               cancel_automated_reasoning_policy_build_workflow_state>,
    .start = cli::start_and_wait<&Client::cancel_automated_reasoning_policy_build_workflow,
                                 &Client::wait_until_automated_reasoning_policy_build_workflow_cancelled,
                                 &AsyncClient::cancel_automated_reasoning_policy_build_workflow,
                                 &AsyncClient::wait_until_automated_reasoning_policy_build_workflow_cancelled,
                                 cancel_automated_reasoning_policy_build_workflow_state>,
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
    .wait = &cancel_automated_reasoning_policy_build_workflow_wait,
};

}  // namespace outcrop::bedrock::commands
