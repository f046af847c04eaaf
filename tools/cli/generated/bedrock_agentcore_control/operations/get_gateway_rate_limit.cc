// Client::get_gateway_rate_limit as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_gateway_rate_limit.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_gateway_rate_limit_parameters[] = {
    {cli::field<&GetGatewayRateLimitRequest::gateway_identifier>("gatewayIdentifier", true), "gateway-identifier",
     "The id that CreateGateway gave the gateway."},
    {cli::field<&GetGatewayRateLimitRequest::rate_limit_id>("rateLimitId", true), "rate-limit-id",
     "The limit's id within the gateway."},
};
constexpr std::string_view get_gateway_rate_limit_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_gateway_rate_limit_command;
constexpr cli::Operation get_gateway_rate_limit_command{
    .name = "GetGatewayRateLimit",
    .command = "get-gateway-rate-limit",
    .help = "Tells what a rate limit of a gateway is like, and its state.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetGatewayRateLimit.html",
    .parameters = get_gateway_rate_limit_parameters,
    .make_request = cli::make_request<&Client::get_gateway_rate_limit>,
    .call = cli::call_method<&Client::get_gateway_rate_limit>,
    .start = cli::start_calls<&Client::get_gateway_rate_limit, &AsyncClient::get_gateway_rate_limit>,
    .sample =
        "{\"rateLimitId\": \"rateLimitId\", \"gatewayIdentifier\": \"gatewayIdentifier\", \"description\": "
        "\"description\", \"dimensionKeys\": [\"dimensionKeys\"], \"entries\": [{\"dimensions\": {\"KeyName\": "
        "\"dimensions\"}, \"requests\": [{\"rate\": 0.0, \"period\": \"period\"}], \"tokens\": [{\"rate\": 0.0, "
        "\"period\": \"period\"}], \"connections\": [{\"rate\": 0.0, \"period\": \"period\"}]}], \"status\": "
        "\"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = get_gateway_rate_limit_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
