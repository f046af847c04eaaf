// Client::put_resource_policy as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/put_resource_policy.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter put_resource_policy_parameters[] = {
    {cli::field<&PutResourcePolicyRequest::resource_arn>("resourceArn", true), "resource-arn", ""},
    {cli::field<&PutResourcePolicyRequest::policy>("policy", true), "policy", ""},
    {cli::field<&PutResourcePolicyRequest::expected_revision_id>("expectedRevisionId"), "expected-revision-id", ""},
};

}  // namespace

extern const cli::Operation put_resource_policy;
constexpr cli::Operation put_resource_policy{
    .name = "PutResourcePolicy",
    .command = "put-resource-policy",
    .help = "Puts a resource policy.",
    .reference = "",
    .parameters = put_resource_policy_parameters,
    .make_request = cli::make_request<&Client::put_resource_policy>,
    .call = cli::call_method<&Client::put_resource_policy>,
};

}  // namespace outcrop::bedrock_agent::commands
