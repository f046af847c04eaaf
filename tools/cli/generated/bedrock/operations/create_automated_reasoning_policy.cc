// Client::create_automated_reasoning_policy as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_automated_reasoning_policy.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_automated_reasoning_policy_parameters[] = {
    {cli::field<&CreateAutomatedReasoningPolicyRequest::name>("name", true), "name",
     "A name for the policy that no other policy of the account has."},
    {cli::field<&CreateAutomatedReasoningPolicyRequest::description>("description"), "description",
     "A note on what the policy is for and what it checks."},
    {cli::field<&CreateAutomatedReasoningPolicyRequest::client_request_token>("clientRequestToken"),
     "client-request-token",
     "Makes the call safe to repeat: of two calls with the same token only one creates a policy."},
    {cli::field<&CreateAutomatedReasoningPolicyRequest::policy_definition>("policyDefinition"), "policy-definition",
     "The rules, variables and types. Absent: the policy is empty until a build workflow fills it."},
    {cli::field<&CreateAutomatedReasoningPolicyRequest::kms_key_id>("kmsKeyId"), "kms-key-id",
     "The KMS key that encrypts the policy and what is built for it: ARN, key id or alias. Absent: a key of AWS."},
    {cli::field<&CreateAutomatedReasoningPolicyRequest::tags>("tags"), "tags",
     "Tags for the policy, such as for cost reports and access control."},
};
constexpr std::string_view create_automated_reasoning_policy_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation create_automated_reasoning_policy_command;
constexpr cli::Operation create_automated_reasoning_policy_command{
    .name = "CreateAutomatedReasoningPolicy",
    .command = "create-automated-reasoning-policy",
    .help =
        "Creates an automated reasoning policy: rules in formal logic that guardrails check answers of models against.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateAutomatedReasoningPolicy.html",
    .parameters = create_automated_reasoning_policy_parameters,
    .make_request = cli::make_request<&Client::create_automated_reasoning_policy>,
    .call = cli::call_method<&Client::create_automated_reasoning_policy>,
    .start =
        cli::start_calls<&Client::create_automated_reasoning_policy, &AsyncClient::create_automated_reasoning_policy>,
    .sample =
        "{\"policyArn\": \"policyArn\", \"version\": \"version\", \"name\": \"name\", \"description\": "
        "\"description\", \"definitionHash\": \"definitionHash\", \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = create_automated_reasoning_policy_times,
};

}  // namespace outcrop::bedrock::commands
