// Client::get_automated_reasoning_policy_build_workflow_result_assets as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_automated_reasoning_policy_build_workflow_result_assets.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter get_automated_reasoning_policy_build_workflow_result_assets_parameters[] = {
    {cli::field<&GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest::policy_arn>("policyArn", true),
     "policy-arn", ""},
    {cli::field<&GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest::build_workflow_id>("buildWorkflowId",
                                                                                                 true),
     "build-workflow-id", ""},
    {cli::field<&GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest::asset_type>("assetType", true),
     "asset-type", ""},
    {cli::field<&GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest::asset_id>("assetId"), "asset-id", ""},
};

}  // namespace

extern const cli::Operation get_automated_reasoning_policy_build_workflow_result_assets;
constexpr cli::Operation get_automated_reasoning_policy_build_workflow_result_assets{
    .name = "GetAutomatedReasoningPolicyBuildWorkflowResultAssets",
    .command = "get-automated-reasoning-policy-build-workflow-result-assets",
    .help = "Gets automated reasoning policy build workflow result assets.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/"
        "API_GetAutomatedReasoningPolicyBuildWorkflowResultAssets.html",
    .parameters = get_automated_reasoning_policy_build_workflow_result_assets_parameters,
    .make_request = cli::make_request<&Client::get_automated_reasoning_policy_build_workflow_result_assets>,
    .call = cli::call_method<&Client::get_automated_reasoning_policy_build_workflow_result_assets>,
};

}  // namespace outcrop::bedrock::commands
