// Client::delete_gateway_rate_limit as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_gateway_rate_limit.h>
#include <outcrop/bedrock_agentcore_control/operations/get_gateway_rate_limit.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_gateway_rate_limit_parameters[] = {
    {cli::field<&DeleteGatewayRateLimitRequest::gateway_identifier>("gatewayIdentifier", true), "gateway-identifier",
     "The id that CreateGateway gave the gateway."},
    {cli::field<&DeleteGatewayRateLimitRequest::rate_limit_id>("rateLimitId", true), "rate-limit-id",
     "The limit's id within the gateway."},
};
std::string delete_gateway_rate_limit_state(const GetGatewayRateLimitView&) { return {}; }
constexpr cli::WaitInput delete_gateway_rate_limit_wait_inputs[] = {
    {cli::field<&GetGatewayRateLimitRequest::gateway_identifier>("gatewayIdentifier", true), "", "",
     cli::sent_text<&DeleteGatewayRateLimitRequest::gateway_identifier>},
    {cli::field<&GetGatewayRateLimitRequest::rate_limit_id>("rateLimitId", true), "", "rateLimitId",
     cli::sent_text<&DeleteGatewayRateLimitRequest::rate_limit_id>},
};
constexpr cli::Wait delete_gateway_rate_limit_wait{
    .name = "GatewayRateLimitDeleted",
    .reader = "GetGatewayRateLimit",
    .command = "get-gateway-rate-limit",
    .inputs = delete_gateway_rate_limit_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_gateway_rate_limit>,
    .call = cli::call_and_wait<&Client::delete_gateway_rate_limit, &Client::wait_until_gateway_rate_limit_deleted,
                               delete_gateway_rate_limit_state>,
    .start = cli::start_and_wait<&Client::delete_gateway_rate_limit, &Client::wait_until_gateway_rate_limit_deleted,
                                 &AsyncClient::delete_gateway_rate_limit,
                                 &AsyncClient::wait_until_gateway_rate_limit_deleted, delete_gateway_rate_limit_state>,
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
    .wait = &delete_gateway_rate_limit_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
