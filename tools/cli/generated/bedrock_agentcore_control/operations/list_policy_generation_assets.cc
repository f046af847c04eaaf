// Client::list_policy_generation_assets as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_policy_generation_assets.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_policy_generation_assets_parameters[] = {
    {cli::field<&ListPolicyGenerationAssetsRequest::policy_generation_id>("policyGenerationId", true),
     "policy-generation-id", "The id that StartPolicyGeneration gave the generation, which has to be finished."},
    {cli::field<&ListPolicyGenerationAssetsRequest::policy_engine_id>("policyEngineId", true), "policy-engine-id",
     "The id of the policy engine that the generation belongs to."},
    {cli::field<&ListPolicyGenerationAssetsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListPolicyGenerationAssetsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
};
constexpr cli::Listing list_policy_generation_assets_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_policy_generation_assets, &Client::list_policy_generation_assets_pages>,
};

}  // namespace

extern const cli::Operation list_policy_generation_assets_command;
constexpr cli::Operation list_policy_generation_assets_command{
    .name = "ListPolicyGenerationAssets",
    .command = "list-policy-generation-assets",
    .help = "Lists the policies that a model wrote in one policy generation, one page at a time.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListPolicyGenerationAssets.html",
    .parameters = list_policy_generation_assets_parameters,
    .make_request = cli::make_request<&Client::list_policy_generation_assets>,
    .call = cli::call_method<&Client::list_policy_generation_assets>,
    .start = cli::start_calls<&Client::list_policy_generation_assets, &AsyncClient::list_policy_generation_assets>,
    .sample =
        "{\"policyGenerationAssets\": [{\"policyGenerationAssetId\": \"policyGenerationAssetId\", \"definition\": "
        "{\"cedar\": {\"statement\": \"statement\"}}, \"rawTextFragment\": \"rawTextFragment\", \"findings\": "
        "[{\"type\": \"type\", \"description\": \"description\"}]}], \"nextToken\": \"nextToken\"}",
    .items = "policyGenerationAssets",
    .listing = &list_policy_generation_assets_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
