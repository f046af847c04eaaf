// Client::list_custom_model_deployments as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_custom_model_deployments.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter list_custom_model_deployments_parameters[] = {
    {cli::field<&ListCustomModelDeploymentsRequest::created_before>("createdBefore"), "created-before", ""},
    {cli::field<&ListCustomModelDeploymentsRequest::created_after>("createdAfter"), "created-after", ""},
    {cli::field<&ListCustomModelDeploymentsRequest::name_contains>("nameContains"), "name-contains", ""},
    {cli::field<&ListCustomModelDeploymentsRequest::max_results>("maxResults"), "max-results", ""},
    {cli::field<&ListCustomModelDeploymentsRequest::next_token>("nextToken"), "next-token", ""},
    {cli::field<&ListCustomModelDeploymentsRequest::sort_by>("sortBy"), "sort-by", ""},
    {cli::field<&ListCustomModelDeploymentsRequest::sort_order>("sortOrder"), "sort-order", ""},
    {cli::field<&ListCustomModelDeploymentsRequest::status_equals>("statusEquals"), "status-equals", ""},
    {cli::field<&ListCustomModelDeploymentsRequest::model_arn_equals>("modelArnEquals"), "model-arn-equals", ""},
};
constexpr cli::Listing list_custom_model_deployments_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .items = "modelDeploymentSummaries",
    .pages = cli::call_pages<&Client::list_custom_model_deployments, &Client::list_custom_model_deployments_pages>,
};

}  // namespace

extern const cli::Operation list_custom_model_deployments;
constexpr cli::Operation list_custom_model_deployments{
    .name = "ListCustomModelDeployments",
    .command = "list-custom-model-deployments",
    .help = "Lists custom model deployments.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListCustomModelDeployments.html",
    .parameters = list_custom_model_deployments_parameters,
    .make_request = cli::make_request<&Client::list_custom_model_deployments>,
    .call = cli::call_method<&Client::list_custom_model_deployments>,
    .listing = &list_custom_model_deployments_listing,
};

}  // namespace outcrop::bedrock::commands
