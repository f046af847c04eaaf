// Client::list_custom_model_deployments as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_custom_model_deployments.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter list_custom_model_deployments_parameters[] = {
    {cli::field<&ListCustomModelDeploymentsRequest::created_before>("createdBefore"), "created-before",
     "Only deployments created before this time."},
    {cli::field<&ListCustomModelDeploymentsRequest::created_after>("createdAfter"), "created-after",
     "Only deployments created after this time."},
    {cli::field<&ListCustomModelDeploymentsRequest::name_contains>("nameContains"), "name-contains",
     "Only deployments whose name contains this text."},
    {cli::field<&ListCustomModelDeploymentsRequest::max_results>("maxResults"), "max-results",
     "Deployments at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListCustomModelDeploymentsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the nextToken of the page before. Absent for the first page."},
    {cli::field<&ListCustomModelDeploymentsRequest::sort_by>("sortBy"), "sort-by",
     "What the deployments are sorted by. The creation time is the only choice."},
    {cli::field<&ListCustomModelDeploymentsRequest::sort_order>("sortOrder"), "sort-order",
     "Oldest first (Ascending) or newest first (Descending). Absent: newest first."},
    {cli::field<&ListCustomModelDeploymentsRequest::status_equals>("statusEquals"), "status-equals",
     "Only deployments in this state."},
    {cli::field<&ListCustomModelDeploymentsRequest::model_arn_equals>("modelArnEquals"), "model-arn-equals",
     "Only deployments of this custom model."},
};
constexpr std::string_view list_custom_model_deployments_times[] = {
    "createdAt",
    "lastUpdatedAt",
};
constexpr cli::Listing list_custom_model_deployments_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_custom_model_deployments, &Client::list_custom_model_deployments_pages>,
};

}  // namespace

extern const cli::Operation list_custom_model_deployments_command;
constexpr cli::Operation list_custom_model_deployments_command{
    .name = "ListCustomModelDeployments",
    .command = "list-custom-model-deployments",
    .help = "Lists the account's deployments of custom models, filtered and sorted as asked, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListCustomModelDeployments.html",
    .parameters = list_custom_model_deployments_parameters,
    .make_request = cli::make_request<&Client::list_custom_model_deployments>,
    .call = cli::call_method<&Client::list_custom_model_deployments>,
    .start = cli::start_calls<&Client::list_custom_model_deployments, &AsyncClient::list_custom_model_deployments>,
    .sample =
        "{\"nextToken\": \"nextToken\", \"modelDeploymentSummaries\": [{\"customModelDeploymentArn\": "
        "\"customModelDeploymentArn\", \"customModelDeploymentName\": \"customModelDeploymentName\", \"modelArn\": "
        "\"modelArn\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"status\": \"status\", \"lastUpdatedAt\": "
        "\"1970-01-01T00:00:00Z\", \"failureMessage\": \"failureMessage\"}]}",
    .items = "modelDeploymentSummaries",
    .times = list_custom_model_deployments_times,
    .listing = &list_custom_model_deployments_listing,
};

}  // namespace outcrop::bedrock::commands
