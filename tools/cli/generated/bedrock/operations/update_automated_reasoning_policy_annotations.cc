// Client::update_automated_reasoning_policy_annotations as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/update_automated_reasoning_policy_annotations.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter update_automated_reasoning_policy_annotations_parameters[] = {
    {cli::field<&UpdateAutomatedReasoningPolicyAnnotationsRequest::policy_arn>("policyArn", true), "policy-arn",
     "The ARN of the policy that the workflow works on."},
    {cli::field<&UpdateAutomatedReasoningPolicyAnnotationsRequest::build_workflow_id>("buildWorkflowId", true),
     "build-workflow-id", "The id of the workflow that has the annotations."},
    {cli::field<&UpdateAutomatedReasoningPolicyAnnotationsRequest::annotations>("annotations", true), "annotations",
     "The whole new set of corrections."},
    {cli::field<&UpdateAutomatedReasoningPolicyAnnotationsRequest::last_updated_annotation_set_hash>(
         "lastUpdatedAnnotationSetHash", true),
     "last-updated-annotation-set-hash",
     "The hash of the annotations as the caller knows them. The call is refused if they have changed since."},
};
constexpr std::string_view update_automated_reasoning_policy_annotations_times[] = {
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_automated_reasoning_policy_annotations_command;
constexpr cli::Operation update_automated_reasoning_policy_annotations_command{
    .name = "UpdateAutomatedReasoningPolicyAnnotations",
    .command = "update-automated-reasoning-policy-annotations",
    .help = "Replaces the annotations of a build workflow.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_UpdateAutomatedReasoningPolicyAnnotations.html",
    .parameters = update_automated_reasoning_policy_annotations_parameters,
    .make_request = cli::make_request<&Client::update_automated_reasoning_policy_annotations>,
    .call = cli::call_method<&Client::update_automated_reasoning_policy_annotations>,
    .start = cli::start_calls<&Client::update_automated_reasoning_policy_annotations,
                              &AsyncClient::update_automated_reasoning_policy_annotations>,
    .sample =
        "{\"policyArn\": \"policyArn\", \"buildWorkflowId\": \"buildWorkflowId\", \"annotationSetHash\": "
        "\"annotationSetHash\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = update_automated_reasoning_policy_annotations_times,
};

}  // namespace outcrop::bedrock::commands
