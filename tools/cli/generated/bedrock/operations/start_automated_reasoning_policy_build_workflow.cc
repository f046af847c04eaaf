// Client::start_automated_reasoning_policy_build_workflow as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_automated_reasoning_policy_build_workflow.h>
#include <outcrop/bedrock/operations/start_automated_reasoning_policy_build_workflow.h>

#include "bedrock/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter start_automated_reasoning_policy_build_workflow_parameters[] = {
    {cli::field<&StartAutomatedReasoningPolicyBuildWorkflowRequest::policy_arn>("policyArn", true), "policy-arn",
     "The policy's ARN, without a version."},
    {cli::field<&StartAutomatedReasoningPolicyBuildWorkflowRequest::build_workflow_type>("buildWorkflowType", true),
     "build-workflow-type", "What the workflow does, which decides what `sourceContent` has to hold."},
    {cli::field<&StartAutomatedReasoningPolicyBuildWorkflowRequest::client_request_token>("clientRequestToken"),
     "client-request-token",
     "Makes the call safe to repeat: of two calls with the same token only one starts a workflow."},
    {cli::field<&StartAutomatedReasoningPolicyBuildWorkflowRequest::source_content>("sourceContent", true),
     "source-content", "What to build from; it is the whole body of the request."},
};
std::string start_automated_reasoning_policy_build_workflow_state(
    const GetAutomatedReasoningPolicyBuildWorkflowView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput start_automated_reasoning_policy_build_workflow_wait_inputs[] = {
    {cli::field<&GetAutomatedReasoningPolicyBuildWorkflowRequest::policy_arn>("policyArn", true), "", "policyArn",
     cli::sent_text<&StartAutomatedReasoningPolicyBuildWorkflowRequest::policy_arn>},
    {cli::field<&GetAutomatedReasoningPolicyBuildWorkflowRequest::build_workflow_id>("buildWorkflowId", true), "",
     "buildWorkflowId"},
};
constexpr cli::Wait start_automated_reasoning_policy_build_workflow_wait{
    .name = "AutomatedReasoningPolicyBuildWorkflowCompleted",
    .reader = "GetAutomatedReasoningPolicyBuildWorkflow",
    .command = "get-automated-reasoning-policy-build-workflow",
    .inputs = start_automated_reasoning_policy_build_workflow_wait_inputs,
    .min_delay = std::chrono::seconds(5),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(7200),
    .make_request = cli::make_request<&Client::get_automated_reasoning_policy_build_workflow>,
    .call = cli::call_and_wait<&Client::start_automated_reasoning_policy_build_workflow,
                               &Client::wait_until_automated_reasoning_policy_build_workflow_completed,
                               start_automated_reasoning_policy_build_workflow_state>,
    .start = cli::start_and_wait<&Client::start_automated_reasoning_policy_build_workflow,
                                 &Client::wait_until_automated_reasoning_policy_build_workflow_completed,
                                 &AsyncClient::start_automated_reasoning_policy_build_workflow,
                                 &AsyncClient::wait_until_automated_reasoning_policy_build_workflow_completed,
                                 start_automated_reasoning_policy_build_workflow_state>,
};

}  // namespace

extern const cli::Operation start_automated_reasoning_policy_build_workflow_command;
constexpr cli::Operation start_automated_reasoning_policy_build_workflow_command{
    .name = "StartAutomatedReasoningPolicyBuildWorkflow",
    .command = "start-automated-reasoning-policy-build-workflow",
    .help =
        "Starts building or improving an automated reasoning policy, from documents or corrections. It runs on its "
        "own; GetAutomatedReasoningPolicyBuildWorkflow tells its state.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_StartAutomatedReasoningPolicyBuildWorkflow.html",
    .parameters = start_automated_reasoning_policy_build_workflow_parameters,
    .make_request = cli::make_request<&Client::start_automated_reasoning_policy_build_workflow>,
    .call = cli::call_method<&Client::start_automated_reasoning_policy_build_workflow>,
    .start = cli::start_calls<&Client::start_automated_reasoning_policy_build_workflow,
                              &AsyncClient::start_automated_reasoning_policy_build_workflow>,
    .sample = "{\"policyArn\": \"policyArn\", \"buildWorkflowId\": \"buildWorkflowId\"}",
    .wait = &start_automated_reasoning_policy_build_workflow_wait,
};

}  // namespace outcrop::bedrock::commands
