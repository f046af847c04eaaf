// Client::put_resource_policy as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/put_resource_policy.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter put_resource_policy_parameters[] = {
    {cli::field<&PutResourcePolicyRequest::resource_arn>("resourceArn", true), "resource-arn", "The resource's ARN."},
    {cli::field<&PutResourcePolicyRequest::policy>("policy", true), "policy", "The policy, as JSON."},
};

}  // namespace

extern const cli::Operation put_resource_policy_command;
constexpr cli::Operation put_resource_policy_command{
    .name = "PutResourcePolicy",
    .command = "put-resource-policy",
    .help = "Sets the resource policy of an agent runtime or gateway, and replaces the one that it has.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PutResourcePolicy.html",
    .parameters = put_resource_policy_parameters,
    .make_request = cli::make_request<&Client::put_resource_policy>,
    .call = cli::call_method<&Client::put_resource_policy>,
    .start = cli::start_calls<&Client::put_resource_policy, &AsyncClient::put_resource_policy>,
    .sample = "{\"policy\": \"policy\"}",
};

}  // namespace outcrop::bedrock_agentcore_control::commands
