// Client::delete_resource_policy as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/delete_resource_policy.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter delete_resource_policy_parameters[] = {
    {cli::field<&DeleteResourcePolicyRequest::resource_arn>("resourceArn", true), "resource-arn",
     "The knowledge base's ARN."},
    {cli::field<&DeleteResourcePolicyRequest::expected_revision_id>("expectedRevisionId"), "expected-revision-id",
     "Only if the policy still has this revision. Absent: whatever its revision is."},
};

}  // namespace

extern const cli::Operation delete_resource_policy_command;
constexpr cli::Operation delete_resource_policy_command{
    .name = "DeleteResourcePolicy",
    .command = "delete-resource-policy",
    .help = "Takes the resource policy from a knowledge base, so that other accounts lose what it granted them.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeleteResourcePolicy.html",
    .parameters = delete_resource_policy_parameters,
    .make_request = cli::make_request<&Client::delete_resource_policy>,
    .call = cli::call_method<&Client::delete_resource_policy>,
    .start = cli::start_calls<&Client::delete_resource_policy, &AsyncClient::delete_resource_policy>,
    .sample = "{\"resourceArn\": \"resourceArn\", \"revisionId\": \"revisionId\"}",
};

}  // namespace outcrop::bedrock_agent::commands
