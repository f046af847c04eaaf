// Client::delete_gateway as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_gateway.h>
#include <outcrop/bedrock_agentcore_control/operations/get_gateway.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_gateway_parameters[] = {
    {cli::field<&DeleteGatewayRequest::gateway_identifier>("gatewayIdentifier", true), "gateway-identifier",
     "The id that CreateGateway gave the gateway."},
};
std::string delete_gateway_state(const GetGatewayView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput delete_gateway_wait_inputs[] = {
    {cli::field<&GetGatewayRequest::gateway_identifier>("gatewayIdentifier", true), "", "",
     cli::sent_text<&DeleteGatewayRequest::gateway_identifier>},
};
constexpr cli::Wait delete_gateway_wait{
    .name = "GatewayDeleted",
    .reader = "GetGateway",
    .command = "get-gateway",
    .inputs = delete_gateway_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_gateway>,
    .call = cli::call_and_wait<&Client::delete_gateway, &Client::wait_until_gateway_deleted, delete_gateway_state>,
    .start =
        cli::start_and_wait<&Client::delete_gateway, &Client::wait_until_gateway_deleted, &AsyncClient::delete_gateway,
                            &AsyncClient::wait_until_gateway_deleted, delete_gateway_state>,
};

}  // namespace

extern const cli::Operation delete_gateway_command;
constexpr cli::Operation delete_gateway_command{
    .name = "DeleteGateway",
    .command = "delete-gateway",
    .help = "Deletes a gateway. Delete its targets first.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteGateway.html",
    .parameters = delete_gateway_parameters,
    .make_request = cli::make_request<&Client::delete_gateway>,
    .call = cli::call_method<&Client::delete_gateway>,
    .start = cli::start_calls<&Client::delete_gateway, &AsyncClient::delete_gateway>,
    .sample = "{\"gatewayId\": \"gatewayId\", \"status\": \"status\", \"statusReasons\": [\"statusReasons\"]}",
    .wait = &delete_gateway_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
