// Client::delete_gateway_target as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_gateway_target.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_gateway_target_parameters[] = {
    {cli::field<&DeleteGatewayTargetRequest::gateway_identifier>("gatewayIdentifier", true), "gateway-identifier",
     "The id that CreateGateway gave the gateway."},
    {cli::field<&DeleteGatewayTargetRequest::target_id>("targetId", true), "target-id",
     "The id that CreateGatewayTarget gave the target."},
};

}  // namespace

extern const cli::Operation delete_gateway_target_command;
constexpr cli::Operation delete_gateway_target_command{
    .name = "DeleteGatewayTarget",
    .command = "delete-gateway-target",
    .help = "Deletes a target of a gateway. While the target waits for someone's consent it cannot be deleted.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteGatewayTarget.html",
    .parameters = delete_gateway_target_parameters,
    .make_request = cli::make_request<&Client::delete_gateway_target>,
    .call = cli::call_method<&Client::delete_gateway_target>,
    .start = cli::start_calls<&Client::delete_gateway_target, &AsyncClient::delete_gateway_target>,
    .sample =
        "{\"gatewayArn\": \"gatewayArn\", \"targetId\": \"targetId\", \"status\": \"status\", \"statusReasons\": "
        "[\"statusReasons\"]}",
};

}  // namespace outcrop::bedrock_agentcore_control::commands
