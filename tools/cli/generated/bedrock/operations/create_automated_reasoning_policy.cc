// Client::create_automated_reasoning_policy as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_automated_reasoning_policy.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_automated_reasoning_policy_parameters[] = {
    {cli::field<&CreateAutomatedReasoningPolicyRequest::name>("name", true), "name", ""},
    {cli::field<&CreateAutomatedReasoningPolicyRequest::description>("description"), "description", ""},
    {cli::field<&CreateAutomatedReasoningPolicyRequest::client_request_token>("clientRequestToken"),
     "client-request-token", ""},
    {cli::field<&CreateAutomatedReasoningPolicyRequest::policy_definition>("policyDefinition"), "policy-definition",
     ""},
    {cli::field<&CreateAutomatedReasoningPolicyRequest::kms_key_id>("kmsKeyId"), "kms-key-id", ""},
    {cli::field<&CreateAutomatedReasoningPolicyRequest::tags>("tags"), "tags", ""},
};

}  // namespace

extern const cli::Operation create_automated_reasoning_policy;
constexpr cli::Operation create_automated_reasoning_policy{
    .name = "CreateAutomatedReasoningPolicy",
    .command = "create-automated-reasoning-policy",
    .help = "Creates an automated reasoning policy.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateAutomatedReasoningPolicy.html",
    .parameters = create_automated_reasoning_policy_parameters,
    .make_request = cli::make_request<&Client::create_automated_reasoning_policy>,
    .call = cli::call_method<&Client::create_automated_reasoning_policy>,
};

}  // namespace outcrop::bedrock::commands
