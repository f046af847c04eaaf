// Client::delete_gateway_target as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_gateway_target.h>
#include <outcrop/bedrock_agentcore_control/operations/get_gateway_target.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_gateway_target_parameters[] = {
    {cli::field<&DeleteGatewayTargetRequest::gateway_identifier>("gatewayIdentifier", true), "gateway-identifier",
     "The id that CreateGateway gave the gateway."},
    {cli::field<&DeleteGatewayTargetRequest::target_id>("targetId", true), "target-id",
     "The id that CreateGatewayTarget gave the target."},
};
std::string delete_gateway_target_state(const GetGatewayTargetView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput delete_gateway_target_wait_inputs[] = {
    {cli::field<&GetGatewayTargetRequest::gateway_identifier>("gatewayIdentifier", true), "", "",
     cli::sent_text<&DeleteGatewayTargetRequest::gateway_identifier>},
    {cli::field<&GetGatewayTargetRequest::target_id>("targetId", true), "", "targetId",
     cli::sent_text<&DeleteGatewayTargetRequest::target_id>},
};
constexpr cli::Wait delete_gateway_target_wait{
    .name = "GatewayTargetDeleted",
    .reader = "GetGatewayTarget",
    .command = "get-gateway-target",
    .inputs = delete_gateway_target_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_gateway_target>,
    .call = cli::call_and_wait<&Client::delete_gateway_target, &Client::wait_until_gateway_target_deleted,
                               delete_gateway_target_state>,
    .start = cli::start_and_wait<&Client::delete_gateway_target, &Client::wait_until_gateway_target_deleted,
                                 &AsyncClient::delete_gateway_target, &AsyncClient::wait_until_gateway_target_deleted,
                                 delete_gateway_target_state>,
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
    .wait = &delete_gateway_target_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
