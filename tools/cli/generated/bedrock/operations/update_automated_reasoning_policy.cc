// Client::update_automated_reasoning_policy as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/update_automated_reasoning_policy.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter update_automated_reasoning_policy_parameters[] = {
    {cli::field<&UpdateAutomatedReasoningPolicyRequest::policy_arn>("policyArn", true), "policy-arn",
     "The policy's ARN, without a version."},
    {cli::field<&UpdateAutomatedReasoningPolicyRequest::policy_definition>("policyDefinition", true),
     "policy-definition", "The whole new set of rules, variables and types."},
    {cli::field<&UpdateAutomatedReasoningPolicyRequest::name>("name"), "name",
     "A new name for the policy. Absent: the name stays."},
    {cli::field<&UpdateAutomatedReasoningPolicyRequest::description>("description"), "description",
     "A new description of the policy. Absent: the description stays."},
};
constexpr std::string_view update_automated_reasoning_policy_times[] = {
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_automated_reasoning_policy_command;
constexpr cli::Operation update_automated_reasoning_policy_command{
    .name = "UpdateAutomatedReasoningPolicy",
    .command = "update-automated-reasoning-policy",
    .help = "Replaces the draft of an automated reasoning policy. Numbered versions stay as they are.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_UpdateAutomatedReasoningPolicy.html",
    .parameters = update_automated_reasoning_policy_parameters,
    .make_request = cli::make_request<&Client::update_automated_reasoning_policy>,
    .call = cli::call_method<&Client::update_automated_reasoning_policy>,
    .start =
        cli::start_calls<&Client::update_automated_reasoning_policy, &AsyncClient::update_automated_reasoning_policy>,
    .sample =
        "{\"policyArn\": \"policyArn\", \"name\": \"name\", \"definitionHash\": \"definitionHash\", \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\"}",
    .times = update_automated_reasoning_policy_times,
};

}  // namespace outcrop::bedrock::commands
