// Client::delete_gateway as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_gateway.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_gateway_parameters[] = {
    {cli::field<&DeleteGatewayRequest::gateway_identifier>("gatewayIdentifier", true), "gateway-identifier",
     "The id that CreateGateway gave the gateway."},
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
};

}  // namespace outcrop::bedrock_agentcore_control::commands
