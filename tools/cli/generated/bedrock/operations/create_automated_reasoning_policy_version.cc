// Client::create_automated_reasoning_policy_version as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_automated_reasoning_policy_version.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_automated_reasoning_policy_version_parameters[] = {
    {cli::field<&CreateAutomatedReasoningPolicyVersionRequest::policy_arn>("policyArn", true), "policy-arn", ""},
    {cli::field<&CreateAutomatedReasoningPolicyVersionRequest::client_request_token>("clientRequestToken"),
     "client-request-token", ""},
    {cli::field<&CreateAutomatedReasoningPolicyVersionRequest::last_updated_definition_hash>(
         "lastUpdatedDefinitionHash", true),
     "last-updated-definition-hash", ""},
    {cli::field<&CreateAutomatedReasoningPolicyVersionRequest::tags>("tags"), "tags", ""},
};

}  // namespace

extern const cli::Operation create_automated_reasoning_policy_version;
constexpr cli::Operation create_automated_reasoning_policy_version{
    .name = "CreateAutomatedReasoningPolicyVersion",
    .command = "create-automated-reasoning-policy-version",
    .help = "Creates an automated reasoning policy version.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateAutomatedReasoningPolicyVersion.html",
    .parameters = create_automated_reasoning_policy_version_parameters,
    .make_request = cli::make_request<&Client::create_automated_reasoning_policy_version>,
    .call = cli::call_method<&Client::create_automated_reasoning_policy_version>,
};

}  // namespace outcrop::bedrock::commands
