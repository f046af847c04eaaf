// Client::batch_put_gateway_rate_limits as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/batch_put_gateway_rate_limits.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter batch_put_gateway_rate_limits_parameters[] = {
    {cli::field<&BatchPutGatewayRateLimitsRequest::gateway_identifier>("gatewayIdentifier", true), "gateway-identifier",
     "The id that CreateGateway gave the gateway."},
    {cli::field<&BatchPutGatewayRateLimitsRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&BatchPutGatewayRateLimitsRequest::rate_limits>("rateLimits", true), "rate-limits",
     "The limits to set. Name all that the gateway is to keep: the list is taken as the whole of its limits."},
};
constexpr std::string_view batch_put_gateway_rate_limits_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation batch_put_gateway_rate_limits_command;
constexpr cli::Operation batch_put_gateway_rate_limits_command{
    .name = "BatchPutGatewayRateLimits",
    .command = "batch-put-gateway-rate-limits",
    .help =
        "Creates or changes several rate limits of a gateway in one step. If it fails, all limits stay as they were.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_BatchPutGatewayRateLimits.html",
    .parameters = batch_put_gateway_rate_limits_parameters,
    .make_request = cli::make_request<&Client::batch_put_gateway_rate_limits>,
    .call = cli::call_method<&Client::batch_put_gateway_rate_limits>,
    .start = cli::start_calls<&Client::batch_put_gateway_rate_limits, &AsyncClient::batch_put_gateway_rate_limits>,
    .sample =
        "{\"rateLimits\": [{\"rateLimitId\": \"rateLimitId\", \"gatewayIdentifier\": \"gatewayIdentifier\", "
        "\"description\": \"description\", \"dimensionKeys\": [\"dimensionKeys\"], \"entries\": [{\"dimensions\": "
        "{\"KeyName\": \"dimensions\"}, \"requests\": [{\"rate\": 0.0, \"period\": \"period\"}], \"tokens\": "
        "[{\"rate\": 0.0, \"period\": \"period\"}], \"connections\": [{\"rate\": 0.0, \"period\": \"period\"}]}], "
        "\"status\": \"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}]}",
    .times = batch_put_gateway_rate_limits_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
