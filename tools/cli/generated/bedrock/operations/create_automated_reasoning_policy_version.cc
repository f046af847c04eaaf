// Client::create_automated_reasoning_policy_version as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_automated_reasoning_policy_version.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_automated_reasoning_policy_version_parameters[] = {
    {cli::field<&CreateAutomatedReasoningPolicyVersionRequest::policy_arn>("policyArn", true), "policy-arn",
     "The policy's ARN, without a version."},
    {cli::field<&CreateAutomatedReasoningPolicyVersionRequest::client_request_token>("clientRequestToken"),
     "client-request-token",
     "Makes the call safe to repeat: of two calls with the same token only one creates a version."},
    {cli::field<&CreateAutomatedReasoningPolicyVersionRequest::last_updated_definition_hash>(
         "lastUpdatedDefinitionHash", true),
     "last-updated-definition-hash",
     "The hash of the draft as the caller knows it. The call is refused if the draft has changed since."},
    {cli::field<&CreateAutomatedReasoningPolicyVersionRequest::tags>("tags"), "tags",
     "Tags for the version, apart from those of the policy."},
};
constexpr std::string_view create_automated_reasoning_policy_version_times[] = {
    "createdAt",
};

}  // namespace

extern const cli::Operation create_automated_reasoning_policy_version_command;
constexpr cli::Operation create_automated_reasoning_policy_version_command{
    .name = "CreateAutomatedReasoningPolicyVersion",
    .command = "create-automated-reasoning-policy-version",
    .help = "Freezes the draft of an automated reasoning policy as a numbered version, which guardrails can use.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateAutomatedReasoningPolicyVersion.html",
    .parameters = create_automated_reasoning_policy_version_parameters,
    .make_request = cli::make_request<&Client::create_automated_reasoning_policy_version>,
    .call = cli::call_method<&Client::create_automated_reasoning_policy_version>,
    .start = cli::start_calls<&Client::create_automated_reasoning_policy_version,
                              &AsyncClient::create_automated_reasoning_policy_version>,
    .sample =
        "{\"policyArn\": \"policyArn\", \"version\": \"version\", \"name\": \"name\", \"description\": "
        "\"description\", \"definitionHash\": \"definitionHash\", \"createdAt\": \"1970-01-01T00:00:00Z\"}",
    .times = create_automated_reasoning_policy_version_times,
};

}  // namespace outcrop::bedrock::commands
