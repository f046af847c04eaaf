// Client::list_marketplace_model_endpoints as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_marketplace_model_endpoints.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter list_marketplace_model_endpoints_parameters[] = {
    {cli::field<&ListMarketplaceModelEndpointsRequest::max_results>("maxResults"), "max-results",
     "Endpoints at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListMarketplaceModelEndpointsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the nextToken of the page before. Absent for the first page."},
    {cli::field<&ListMarketplaceModelEndpointsRequest::model_source_equals>("modelSourceEquals"), "model-source-equals",
     "Only endpoints that serve the model with this ARN. Absent: all."},
};
constexpr std::string_view list_marketplace_model_endpoints_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_marketplace_model_endpoints_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages =
        cli::call_pages<&Client::list_marketplace_model_endpoints, &Client::list_marketplace_model_endpoints_pages>,
};

}  // namespace

extern const cli::Operation list_marketplace_model_endpoints_command;
constexpr cli::Operation list_marketplace_model_endpoints_command{
    .name = "ListMarketplaceModelEndpoints",
    .command = "list-marketplace-model-endpoints",
    .help = "Lists the account's endpoints of marketplace models, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListMarketplaceModelEndpoints.html",
    .parameters = list_marketplace_model_endpoints_parameters,
    .make_request = cli::make_request<&Client::list_marketplace_model_endpoints>,
    .call = cli::call_method<&Client::list_marketplace_model_endpoints>,
    .start =
        cli::start_calls<&Client::list_marketplace_model_endpoints, &AsyncClient::list_marketplace_model_endpoints>,
    .sample =
        "{\"marketplaceModelEndpoints\": [{\"endpointArn\": \"endpointArn\", \"modelSourceIdentifier\": "
        "\"modelSourceIdentifier\", \"status\": \"status\", \"statusMessage\": \"statusMessage\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "marketplaceModelEndpoints",
    .times = list_marketplace_model_endpoints_times,
    .listing = &list_marketplace_model_endpoints_listing,
};

}  // namespace outcrop::bedrock::commands
