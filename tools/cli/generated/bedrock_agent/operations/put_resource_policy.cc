// Client::put_resource_policy as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/put_resource_policy.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter put_resource_policy_parameters[] = {
    {cli::field<&PutResourcePolicyRequest::resource_arn>("resourceArn", true), "resource-arn",
     "The knowledge base's ARN."},
    {cli::field<&PutResourcePolicyRequest::policy>("policy", true), "policy", "The policy, as JSON text of IAM."},
    {cli::field<&PutResourcePolicyRequest::expected_revision_id>("expectedRevisionId"), "expected-revision-id",
     "Only if the policy that is there still has this revision. Absent: whatever its revision is."},
};

}  // namespace

extern const cli::Operation put_resource_policy_command;
constexpr cli::Operation put_resource_policy_command{
    .name = "PutResourcePolicy",
    .command = "put-resource-policy",
    .help =
        "Gives a knowledge base a resource policy, by which other accounts may use it. It replaces the one that is "
        "there.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PutResourcePolicy.html",
    .parameters = put_resource_policy_parameters,
    .make_request = cli::make_request<&Client::put_resource_policy>,
    .call = cli::call_method<&Client::put_resource_policy>,
    .start = cli::start_calls<&Client::put_resource_policy, &AsyncClient::put_resource_policy>,
    .sample = "{\"resourceArn\": \"resourceArn\", \"revisionId\": \"revisionId\"}",
};

}  // namespace outcrop::bedrock_agent::commands
