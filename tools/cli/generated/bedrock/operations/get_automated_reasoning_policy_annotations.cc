// Client::get_automated_reasoning_policy_annotations as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_automated_reasoning_policy_annotations.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter get_automated_reasoning_policy_annotations_parameters[] = {
    {cli::field<&GetAutomatedReasoningPolicyAnnotationsRequest::policy_arn>("policyArn", true), "policy-arn",
     "The ARN of the policy that the workflow works on."},
    {cli::field<&GetAutomatedReasoningPolicyAnnotationsRequest::build_workflow_id>("buildWorkflowId", true),
     "build-workflow-id", "The id of the workflow that has the annotations."},
};
constexpr std::string_view get_automated_reasoning_policy_annotations_times[] = {
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_automated_reasoning_policy_annotations_command;
constexpr cli::Operation get_automated_reasoning_policy_annotations_command{
    .name = "GetAutomatedReasoningPolicyAnnotations",
    .command = "get-automated-reasoning-policy-annotations",
    .help = "Returns the annotations of a build workflow: corrections to apply to the policy.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetAutomatedReasoningPolicyAnnotations.html",
    .parameters = get_automated_reasoning_policy_annotations_parameters,
    .make_request = cli::make_request<&Client::get_automated_reasoning_policy_annotations>,
    .call = cli::call_method<&Client::get_automated_reasoning_policy_annotations>,
    .start = cli::start_calls<&Client::get_automated_reasoning_policy_annotations,
                              &AsyncClient::get_automated_reasoning_policy_annotations>,
    .sample =
        "{\"policyArn\": \"policyArn\", \"name\": \"name\", \"buildWorkflowId\": \"buildWorkflowId\", \"annotations\": "
        "[{\"addType\": {\"name\": \"name\", \"description\": \"description\", \"values\": [{\"value\": \"value\", "
        "\"description\": \"description\"}]}}], \"annotationSetHash\": \"annotationSetHash\", \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\"}",
    .times = get_automated_reasoning_policy_annotations_times,
};

}  // namespace outcrop::bedrock::commands
