// Client::start_automated_reasoning_policy_test_workflow as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/start_automated_reasoning_policy_test_workflow.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter start_automated_reasoning_policy_test_workflow_parameters[] = {
    {cli::field<&StartAutomatedReasoningPolicyTestWorkflowRequest::policy_arn>("policyArn", true), "policy-arn",
     "The ARN of the policy to test."},
    {cli::field<&StartAutomatedReasoningPolicyTestWorkflowRequest::build_workflow_id>("buildWorkflowId", true),
     "build-workflow-id", "The id of the build workflow to test, which has to be COMPLETED."},
    {cli::field<&StartAutomatedReasoningPolicyTestWorkflowRequest::test_case_ids>("testCaseIds"), "test-case-ids",
     "The ids of the test cases to run. Absent: all of the policy's."},
    {cli::field<&StartAutomatedReasoningPolicyTestWorkflowRequest::client_request_token>("clientRequestToken"),
     "client-request-token",
     "Makes the call safe to repeat: of two calls with the same token only one starts the tests."},
};

}  // namespace

extern const cli::Operation start_automated_reasoning_policy_test_workflow_command;
constexpr cli::Operation start_automated_reasoning_policy_test_workflow_command{
    .name = "StartAutomatedReasoningPolicyTestWorkflow",
    .command = "start-automated-reasoning-policy-test-workflow",
    .help =
        "Starts running test cases against what a build workflow has made. GetAutomatedReasoningPolicyTestResult has "
        "the results.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_StartAutomatedReasoningPolicyTestWorkflow.html",
    .parameters = start_automated_reasoning_policy_test_workflow_parameters,
    .make_request = cli::make_request<&Client::start_automated_reasoning_policy_test_workflow>,
    .call = cli::call_method<&Client::start_automated_reasoning_policy_test_workflow>,
    .start = cli::start_calls<&Client::start_automated_reasoning_policy_test_workflow,
                              &AsyncClient::start_automated_reasoning_policy_test_workflow>,
    .sample = "{\"policyArn\": \"policyArn\"}",
};

}  // namespace outcrop::bedrock::commands
