// Client::list_gateway_rate_limits as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_gateway_rate_limits.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_gateway_rate_limits_parameters[] = {
    {cli::field<&ListGatewayRateLimitsRequest::gateway_identifier>("gatewayIdentifier", true), "gateway-identifier",
     "The id that CreateGateway gave the gateway."},
    {cli::field<&ListGatewayRateLimitsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListGatewayRateLimitsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_gateway_rate_limits_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_gateway_rate_limits_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_gateway_rate_limits, &Client::list_gateway_rate_limits_pages>,
};

}  // namespace

extern const cli::Operation list_gateway_rate_limits_command;
constexpr cli::Operation list_gateway_rate_limits_command{
    .name = "ListGatewayRateLimits",
    .command = "list-gateway-rate-limits",
    .help = "Lists the rate limits of a gateway, one page at a time.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListGatewayRateLimits.html",
    .parameters = list_gateway_rate_limits_parameters,
    .make_request = cli::make_request<&Client::list_gateway_rate_limits>,
    .call = cli::call_method<&Client::list_gateway_rate_limits>,
    .start = cli::start_calls<&Client::list_gateway_rate_limits, &AsyncClient::list_gateway_rate_limits>,
    .sample =
        "{\"rateLimits\": [{\"rateLimitId\": \"rateLimitId\", \"gatewayIdentifier\": \"gatewayIdentifier\", "
        "\"description\": \"description\", \"dimensionKeys\": [\"dimensionKeys\"], \"entries\": [{\"dimensions\": "
        "{\"KeyName\": \"dimensions\"}, \"requests\": [{\"rate\": 0.0, \"period\": \"period\"}], \"tokens\": "
        "[{\"rate\": 0.0, \"period\": \"period\"}], \"connections\": [{\"rate\": 0.0, \"period\": \"period\"}]}], "
        "\"status\": \"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}], "
        "\"nextToken\": \"nextToken\"}",
    .items = "rateLimits",
    .times = list_gateway_rate_limits_times,
    .listing = &list_gateway_rate_limits_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
