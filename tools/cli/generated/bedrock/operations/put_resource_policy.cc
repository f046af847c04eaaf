// Client::put_resource_policy as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/put_resource_policy.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter put_resource_policy_parameters[] = {
    {cli::field<&PutResourcePolicyRequest::resource_arn>("resourceArn", true), "resource-arn",
     "The ARN of the resource that the policy is for."},
    {cli::field<&PutResourcePolicyRequest::resource_policy>("resourcePolicy", true), "resource-policy",
     "The policy as the text of a JSON document in IAM's language."},
};

}  // namespace

extern const cli::Operation put_resource_policy_command;
constexpr cli::Operation put_resource_policy_command{
    .name = "PutResourcePolicy",
    .command = "put-resource-policy",
    .help = "Attaches a policy to a resource, which says who else may use it, or replaces the one that it has.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PutResourcePolicy.html",
    .parameters = put_resource_policy_parameters,
    .make_request = cli::make_request<&Client::put_resource_policy>,
    .call = cli::call_method<&Client::put_resource_policy>,
    .start = cli::start_calls<&Client::put_resource_policy, &AsyncClient::put_resource_policy>,
    .sample = "{\"resourceArn\": \"resourceArn\"}",
};

}  // namespace outcrop::bedrock::commands
