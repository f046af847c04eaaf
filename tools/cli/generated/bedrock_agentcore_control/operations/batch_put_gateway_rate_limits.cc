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
     ""},
    {cli::field<&BatchPutGatewayRateLimitsRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&BatchPutGatewayRateLimitsRequest::rate_limits>("rateLimits", true), "rate-limits", ""},
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
    .help = "",
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
