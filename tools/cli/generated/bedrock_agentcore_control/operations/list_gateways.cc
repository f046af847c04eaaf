// Client::list_gateways as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_gateways.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_gateways_parameters[] = {
    {cli::field<&ListGatewaysRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListGatewaysRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_gateways_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_gateways_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_gateways, &Client::list_gateways_pages>,
};

}  // namespace

extern const cli::Operation list_gateways_command;
constexpr cli::Operation list_gateways_command{
    .name = "ListGateways",
    .command = "list-gateways",
    .help = "Lists the account's gateways in the client's region, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListGateways.html",
    .parameters = list_gateways_parameters,
    .make_request = cli::make_request<&Client::list_gateways>,
    .call = cli::call_method<&Client::list_gateways>,
    .start = cli::start_calls<&Client::list_gateways, &AsyncClient::list_gateways>,
    .sample =
        "{\"items\": [{\"gatewayId\": \"gatewayId\", \"name\": \"name\", \"status\": \"status\", \"description\": "
        "\"description\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", "
        "\"authorizerType\": \"authorizerType\", \"protocolType\": \"protocolType\"}], \"nextToken\": \"nextToken\"}",
    .items = "items",
    .times = list_gateways_times,
    .listing = &list_gateways_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
