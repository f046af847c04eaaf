// Client::delete_resource_policy as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/delete_resource_policy.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter delete_resource_policy_parameters[] = {
    {cli::field<&DeleteResourcePolicyRequest::resource_arn>("resourceArn", true), "resource-arn",
     "The ARN of the resource that has the policy."},
};

}  // namespace

extern const cli::Operation delete_resource_policy_command;
constexpr cli::Operation delete_resource_policy_command{
    .name = "DeleteResourcePolicy",
    .command = "delete-resource-policy",
    .help = "Removes the policy that is attached to a resource, so that only the account's own policies count.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteResourcePolicy.html",
    .parameters = delete_resource_policy_parameters,
    .make_request = cli::make_request<&Client::delete_resource_policy>,
    .call = cli::call_method<&Client::delete_resource_policy>,
    .start = cli::start_calls<&Client::delete_resource_policy, &AsyncClient::delete_resource_policy>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock::commands
