// Client::get_automated_reasoning_policy_build_workflow_result_assets as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_automated_reasoning_policy_build_workflow_result_assets.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter get_automated_reasoning_policy_build_workflow_result_assets_parameters[] = {
    {cli::field<&GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest::policy_arn>("policyArn", true),
     "policy-arn", "The ARN of the policy that the workflow worked on."},
    {cli::field<&GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest::build_workflow_id>("buildWorkflowId",
                                                                                                 true),
     "build-workflow-id", "The id of the workflow whose result to read."},
    {cli::field<&GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest::asset_type>("assetType", true),
     "asset-type", "The kind of result to read."},
    {cli::field<&GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest::asset_id>("assetId"), "asset-id",
     "Which one of several results of the kind, by its id in the manifest. SOURCE_DOCUMENT needs it."},
};

}  // namespace

extern const cli::Operation get_automated_reasoning_policy_build_workflow_result_assets_command;
constexpr cli::Operation get_automated_reasoning_policy_build_workflow_result_assets_command{
    .name = "GetAutomatedReasoningPolicyBuildWorkflowResultAssets",
    .command = "get-automated-reasoning-policy-build-workflow-result-assets",
    .help = "Returns one result of a build workflow, such as the new definition, the build log or a report.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/"
        "API_GetAutomatedReasoningPolicyBuildWorkflowResultAssets.html",
    .parameters = get_automated_reasoning_policy_build_workflow_result_assets_parameters,
    .make_request = cli::make_request<&Client::get_automated_reasoning_policy_build_workflow_result_assets>,
    .call = cli::call_method<&Client::get_automated_reasoning_policy_build_workflow_result_assets>,
    .start = cli::start_calls<&Client::get_automated_reasoning_policy_build_workflow_result_assets,
                              &AsyncClient::get_automated_reasoning_policy_build_workflow_result_assets>,
    .sample =
        "{\"policyArn\": \"policyArn\", \"buildWorkflowId\": \"buildWorkflowId\", \"buildWorkflowAssets\": "
        "{\"policyDefinition\": {\"version\": \"version\", \"types\": [{\"name\": \"name\", \"description\": "
        "\"description\", \"values\": [{\"value\": \"value\", \"description\": \"description\"}]}], \"rules\": "
        "[{\"id\": \"id\", \"expression\": \"expression\", \"alternateExpression\": \"alternateExpression\"}], "
        "\"variables\": [{\"name\": \"name\", \"type\": \"type\", \"description\": \"description\"}]}}}",
};

}  // namespace outcrop::bedrock::commands
