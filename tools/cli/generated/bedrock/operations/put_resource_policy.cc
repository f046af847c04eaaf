// Client::put_resource_policy as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/put_resource_policy.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter put_resource_policy_parameters[] = {
    {cli::field<&PutResourcePolicyRequest::resource_arn>("resourceArn", true), "resource-arn", ""},
    {cli::field<&PutResourcePolicyRequest::resource_policy>("resourcePolicy", true), "resource-policy", ""},
};

}  // namespace

extern const cli::Operation put_resource_policy;
constexpr cli::Operation put_resource_policy{
    .name = "PutResourcePolicy",
    .command = "put-resource-policy",
    .help = "Puts a resource policy.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PutResourcePolicy.html",
    .parameters = put_resource_policy_parameters,
    .make_request = cli::make_request<&Client::put_resource_policy>,
    .call = cli::call_method<&Client::put_resource_policy>,
};

}  // namespace outcrop::bedrock::commands
