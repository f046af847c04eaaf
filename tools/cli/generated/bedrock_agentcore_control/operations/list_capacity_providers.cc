// Client::list_capacity_providers as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_capacity_providers.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_capacity_providers_parameters[] = {
    {cli::field<&ListCapacityProvidersRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListCapacityProvidersRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_capacity_providers_times[] = {
    "lastUpdatedAt",
};
constexpr cli::Listing list_capacity_providers_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_capacity_providers, &Client::list_capacity_providers_pages>,
};

}  // namespace

extern const cli::Operation list_capacity_providers_command;
constexpr cli::Operation list_capacity_providers_command{
    .name = "ListCapacityProviders",
    .command = "list-capacity-providers",
    .help =
        "Lists the account's capacity providers in the client's region, one page at a time; GetCapacityProvider tells "
        "more of each.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListCapacityProviders.html",
    .parameters = list_capacity_providers_parameters,
    .make_request = cli::make_request<&Client::list_capacity_providers>,
    .call = cli::call_method<&Client::list_capacity_providers>,
    .start = cli::start_calls<&Client::list_capacity_providers, &AsyncClient::list_capacity_providers>,
    .sample =
        "{\"capacityProviders\": [{\"capacityProviderId\": \"capacityProviderId\", \"capacityProviderArn\": "
        "\"capacityProviderArn\", \"name\": \"name\", \"status\": \"status\", \"lastUpdatedAt\": "
        "\"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "capacityProviders",
    .times = list_capacity_providers_times,
    .listing = &list_capacity_providers_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
