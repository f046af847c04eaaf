// Client::get_resource_policy as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_resource_policy.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter get_resource_policy_parameters[] = {
    {cli::field<&GetResourcePolicyRequest::resource_arn>("resourceArn", true), "resource-arn",
     "The ARN of the resource that has the policy."},
};

}  // namespace

extern const cli::Operation get_resource_policy_command;
constexpr cli::Operation get_resource_policy_command{
    .name = "GetResourcePolicy",
    .command = "get-resource-policy",
    .help = "Returns the policy that is attached to a resource.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetResourcePolicy.html",
    .parameters = get_resource_policy_parameters,
    .make_request = cli::make_request<&Client::get_resource_policy>,
    .call = cli::call_method<&Client::get_resource_policy>,
    .start = cli::start_calls<&Client::get_resource_policy, &AsyncClient::get_resource_policy>,
    .sample = "{\"resourcePolicy\": \"resourcePolicy\"}",
};

}  // namespace outcrop::bedrock::commands
