// Client::start_automated_reasoning_policy_test_workflow as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/start_automated_reasoning_policy_test_workflow.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter start_automated_reasoning_policy_test_workflow_parameters[] = {
    {cli::field<&StartAutomatedReasoningPolicyTestWorkflowRequest::policy_arn>("policyArn", true), "policy-arn", ""},
    {cli::field<&StartAutomatedReasoningPolicyTestWorkflowRequest::build_workflow_id>("buildWorkflowId", true),
     "build-workflow-id", ""},
    {cli::field<&StartAutomatedReasoningPolicyTestWorkflowRequest::test_case_ids>("testCaseIds"), "test-case-ids", ""},
    {cli::field<&StartAutomatedReasoningPolicyTestWorkflowRequest::client_request_token>("clientRequestToken"),
     "client-request-token", ""},
};

}  // namespace

extern const cli::Operation start_automated_reasoning_policy_test_workflow;
constexpr cli::Operation start_automated_reasoning_policy_test_workflow{
    .name = "StartAutomatedReasoningPolicyTestWorkflow",
    .command = "start-automated-reasoning-policy-test-workflow",
    .help = "Starts an automated reasoning policy test workflow.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_StartAutomatedReasoningPolicyTestWorkflow.html",
    .parameters = start_automated_reasoning_policy_test_workflow_parameters,
    .make_request = cli::make_request<&Client::start_automated_reasoning_policy_test_workflow>,
    .call = cli::call_method<&Client::start_automated_reasoning_policy_test_workflow>,
};

}  // namespace outcrop::bedrock::commands
