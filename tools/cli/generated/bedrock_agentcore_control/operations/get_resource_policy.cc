// Client::get_resource_policy as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_resource_policy.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_resource_policy_parameters[] = {
    {cli::field<&GetResourcePolicyRequest::resource_arn>("resourceArn", true), "resource-arn",
     "The ARN of the agent runtime or the gateway."},
};

}  // namespace

extern const cli::Operation get_resource_policy_command;
constexpr cli::Operation get_resource_policy_command{
    .name = "GetResourcePolicy",
    .command = "get-resource-policy",
    .help = "Tells the resource policy of an agent runtime or a gateway, which says who may use it.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetResourcePolicy.html",
    .parameters = get_resource_policy_parameters,
    .make_request = cli::make_request<&Client::get_resource_policy>,
    .call = cli::call_method<&Client::get_resource_policy>,
    .start = cli::start_calls<&Client::get_resource_policy, &AsyncClient::get_resource_policy>,
    .sample = "{\"policy\": \"policy\"}",
};

}  // namespace outcrop::bedrock_agentcore_control::commands
