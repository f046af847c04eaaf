// Client::create_gateway_rate_limit as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_gateway_rate_limit.h>
#include <outcrop/bedrock_agentcore_control/operations/get_gateway_rate_limit.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_gateway_rate_limit_parameters[] = {
    {cli::field<&CreateGatewayRateLimitRequest::gateway_identifier>("gatewayIdentifier", true), "gateway-identifier",
     "The id that CreateGateway gave the gateway."},
    {cli::field<&CreateGatewayRateLimitRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreateGatewayRateLimitRequest::rate_limit_id>("rateLimitId"), "rate-limit-id",
     "The id that the limit is to have. Absent: the service makes one."},
    {cli::field<&CreateGatewayRateLimitRequest::description>("description"), "description", "What the limit is for."},
    {cli::field<&CreateGatewayRateLimitRequest::dimension_keys>("dimensionKeys", true), "dimension-keys",
     "By which values of a request, in this order, traffic is grouped, such as the target's name or a claim of the "
     "caller's token. No other limit of the gateway has the same."},
    {cli::field<&CreateGatewayRateLimitRequest::entries>("entries", true), "entries",
     "How much is allowed, by the values of the dimensions."},
};
constexpr std::string_view create_gateway_rate_limit_times[] = {
    "createdAt",
    "updatedAt",
};
std::string create_gateway_rate_limit_state(const GetGatewayRateLimitView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_gateway_rate_limit_wait_inputs[] = {
    {cli::field<&GetGatewayRateLimitRequest::gateway_identifier>("gatewayIdentifier", true), "", "gatewayIdentifier",
     cli::sent_text<&CreateGatewayRateLimitRequest::gateway_identifier>},
    {cli::field<&GetGatewayRateLimitRequest::rate_limit_id>("rateLimitId", true), "", "rateLimitId",
     cli::sent_text<&CreateGatewayRateLimitRequest::rate_limit_id>},
};
constexpr cli::Wait create_gateway_rate_limit_wait{
    .name = "GatewayRateLimitActive",
    .reader = "GetGatewayRateLimit",
    .command = "get-gateway-rate-limit",
    .inputs = create_gateway_rate_limit_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_gateway_rate_limit>,
    .call = cli::call_and_wait<&Client::create_gateway_rate_limit, &Client::wait_until_gateway_rate_limit_active,
                               create_gateway_rate_limit_state>,
    .start = cli::start_and_wait<&Client::create_gateway_rate_limit, &Client::wait_until_gateway_rate_limit_active,
                                 &AsyncClient::create_gateway_rate_limit,
                                 &AsyncClient::wait_until_gateway_rate_limit_active, create_gateway_rate_limit_state>,
};

}  // namespace

extern const cli::Operation create_gateway_rate_limit_command;
constexpr cli::Operation create_gateway_rate_limit_command{
    .name = "CreateGatewayRateLimit",
    .command = "create-gateway-rate-limit",
    .help = "Limits how many requests, tokens or connections a group of calls to a gateway may use.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateGatewayRateLimit.html",
    .parameters = create_gateway_rate_limit_parameters,
    .make_request = cli::make_request<&Client::create_gateway_rate_limit>,
    .call = cli::call_method<&Client::create_gateway_rate_limit>,
    .start = cli::start_calls<&Client::create_gateway_rate_limit, &AsyncClient::create_gateway_rate_limit>,
    .sample =
        "{\"rateLimitId\": \"rateLimitId\", \"gatewayIdentifier\": \"gatewayIdentifier\", \"description\": "
        "\"description\", \"dimensionKeys\": [\"dimensionKeys\"], \"entries\": [{\"dimensions\": {\"KeyName\": "
        "\"dimensions\"}, \"requests\": [{\"rate\": 0.0, \"period\": \"period\"}], \"tokens\": [{\"rate\": 0.0, "
        "\"period\": \"period\"}], \"connections\": [{\"rate\": 0.0, \"period\": \"period\"}]}], \"status\": "
        "\"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = create_gateway_rate_limit_times,
    .wait = &create_gateway_rate_limit_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
