// Client::delete_resource_policy as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_resource_policy.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_resource_policy_parameters[] = {
    {cli::field<&DeleteResourcePolicyRequest::resource_arn>("resourceArn", true), "resource-arn",
     "The ARN of the agent runtime or the gateway."},
};

}  // namespace

extern const cli::Operation delete_resource_policy_command;
constexpr cli::Operation delete_resource_policy_command{
    .name = "DeleteResourcePolicy",
    .command = "delete-resource-policy",
    .help =
        "Takes the resource policy from an agent runtime or a gateway: who may use it is then up to the callers' IAM "
        "policies alone.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteResourcePolicy.html",
    .parameters = delete_resource_policy_parameters,
    .make_request = cli::make_request<&Client::delete_resource_policy>,
    .call = cli::call_method<&Client::delete_resource_policy>,
    .start = cli::start_calls<&Client::delete_resource_policy, &AsyncClient::delete_resource_policy>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock_agentcore_control::commands
