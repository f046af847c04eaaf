// Client::delete_gateway_rate_limit as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_gateway_rate_limit.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_gateway_rate_limit_parameters[] = {
    {cli::field<&DeleteGatewayRateLimitRequest::gateway_identifier>("gatewayIdentifier", true), "gateway-identifier",
     "The id that CreateGateway gave the gateway."},
    {cli::field<&DeleteGatewayRateLimitRequest::rate_limit_id>("rateLimitId", true), "rate-limit-id",
     "The limit's id within the gateway."},
};

}  // namespace

extern const cli::Operation delete_gateway_rate_limit_command;
constexpr cli::Operation delete_gateway_rate_limit_command{
    .name = "DeleteGatewayRateLimit",
    .command = "delete-gateway-rate-limit",
    .help = "Deletes a rate limit of a gateway: its calls are no longer limited by it.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteGatewayRateLimit.html",
    .parameters = delete_gateway_rate_limit_parameters,
    .make_request = cli::make_request<&Client::delete_gateway_rate_limit>,
    .call = cli::call_method<&Client::delete_gateway_rate_limit>,
    .start = cli::start_calls<&Client::delete_gateway_rate_limit, &AsyncClient::delete_gateway_rate_limit>,
    .sample = "{\"rateLimitId\": \"rateLimitId\", \"status\": \"status\"}",
};

}  // namespace outcrop::bedrock_agentcore_control::commands
