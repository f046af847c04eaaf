// Client::update_gateway_rate_limit as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/update_gateway_rate_limit.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter update_gateway_rate_limit_parameters[] = {
    {cli::field<&UpdateGatewayRateLimitRequest::gateway_identifier>("gatewayIdentifier", true), "gateway-identifier",
     "The id that CreateGateway gave the gateway."},
    {cli::field<&UpdateGatewayRateLimitRequest::rate_limit_id>("rateLimitId", true), "rate-limit-id",
     "The id of the rate limit: the one that was given to CreateGatewayRateLimit, or else that of the service."},
    {cli::field<&UpdateGatewayRateLimitRequest::description>("description"), "description",
     "What the rate limit is for."},
    {cli::field<&UpdateGatewayRateLimitRequest::entries>("entries", true), "entries",
     "What is allowed for which values of the dimensions."},
};
constexpr std::string_view update_gateway_rate_limit_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_gateway_rate_limit_command;
constexpr cli::Operation update_gateway_rate_limit_command{
    .name = "UpdateGatewayRateLimit",
    .command = "update-gateway-rate-limit",
    .help = "Replaces what a rate limit of a gateway allows. What requests are told apart by cannot be changed.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateGatewayRateLimit.html",
    .parameters = update_gateway_rate_limit_parameters,
    .make_request = cli::make_request<&Client::update_gateway_rate_limit>,
    .call = cli::call_method<&Client::update_gateway_rate_limit>,
    .start = cli::start_calls<&Client::update_gateway_rate_limit, &AsyncClient::update_gateway_rate_limit>,
    .sample =
        "{\"rateLimitId\": \"rateLimitId\", \"gatewayIdentifier\": \"gatewayIdentifier\", \"description\": "
        "\"description\", \"dimensionKeys\": [\"dimensionKeys\"], \"entries\": [{\"dimensions\": {\"KeyName\": "
        "\"dimensions\"}, \"requests\": [{\"rate\": 0.0, \"period\": \"period\"}], \"tokens\": [{\"rate\": 0.0, "
        "\"period\": \"period\"}], \"connections\": [{\"rate\": 0.0, \"period\": \"period\"}]}], \"status\": "
        "\"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = update_gateway_rate_limit_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
