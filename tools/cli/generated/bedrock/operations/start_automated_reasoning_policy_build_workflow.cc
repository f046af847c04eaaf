// Client::start_automated_reasoning_policy_build_workflow as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/start_automated_reasoning_policy_build_workflow.h>

#include "bedrock/fields.h"
#include "command/operation.h"

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
};

}  // namespace outcrop::bedrock::commands
