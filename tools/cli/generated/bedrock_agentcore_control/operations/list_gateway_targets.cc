// Client::list_gateway_targets as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_gateway_targets.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_gateway_targets_parameters[] = {
    {cli::field<&ListGatewayTargetsRequest::gateway_identifier>("gatewayIdentifier", true), "gateway-identifier",
     "The id that CreateGateway gave the gateway."},
    {cli::field<&ListGatewayTargetsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListGatewayTargetsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_gateway_targets_times[] = {
    "createdAt",
    "lastSynchronizedAt",
    "updatedAt",
};
constexpr cli::Listing list_gateway_targets_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_gateway_targets, &Client::list_gateway_targets_pages>,
};

}  // namespace

extern const cli::Operation list_gateway_targets_command;
constexpr cli::Operation list_gateway_targets_command{
    .name = "ListGatewayTargets",
    .command = "list-gateway-targets",
    .help = "Lists the targets of a gateway, one page at a time.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListGatewayTargets.html",
    .parameters = list_gateway_targets_parameters,
    .make_request = cli::make_request<&Client::list_gateway_targets>,
    .call = cli::call_method<&Client::list_gateway_targets>,
    .start = cli::start_calls<&Client::list_gateway_targets, &AsyncClient::list_gateway_targets>,
    .sample =
        "{\"items\": [{\"targetId\": \"targetId\", \"name\": \"name\", \"status\": \"status\", \"description\": "
        "\"description\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", "
        "\"resourcePriority\": 0, \"lastSynchronizedAt\": \"1970-01-01T00:00:00Z\", \"authorizationData\": "
        "{\"oauth2\": {\"authorizationUrl\": \"authorizationUrl\", \"userId\": \"userId\"}}, \"targetType\": "
        "\"targetType\", \"listingMode\": \"listingMode\"}], \"nextToken\": \"nextToken\"}",
    .items = "items",
    .times = list_gateway_targets_times,
    .listing = &list_gateway_targets_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
