// Client::get_automated_reasoning_policy as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_automated_reasoning_policy.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter get_automated_reasoning_policy_parameters[] = {
    {cli::field<&GetAutomatedReasoningPolicyRequest::policy_arn>("policyArn", true), "policy-arn",
     "The policy's ARN: without a version for the draft, with one for that version."},
};
constexpr std::string_view get_automated_reasoning_policy_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_automated_reasoning_policy_command;
constexpr cli::Operation get_automated_reasoning_policy_command{
    .name = "GetAutomatedReasoningPolicy",
    .command = "get-automated-reasoning-policy",
    .help =
        "Describes the draft or a version of an automated reasoning policy. ExportAutomatedReasoningPolicyVersion has "
        "the rules.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetAutomatedReasoningPolicy.html",
    .parameters = get_automated_reasoning_policy_parameters,
    .make_request = cli::make_request<&Client::get_automated_reasoning_policy>,
    .call = cli::call_method<&Client::get_automated_reasoning_policy>,
    .start = cli::start_calls<&Client::get_automated_reasoning_policy, &AsyncClient::get_automated_reasoning_policy>,
    .sample =
        "{\"policyArn\": \"policyArn\", \"name\": \"name\", \"version\": \"version\", \"policyId\": \"policyId\", "
        "\"description\": \"description\", \"definitionHash\": \"definitionHash\", \"kmsKeyArn\": \"kmsKeyArn\", "
        "\"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = get_automated_reasoning_policy_times,
};

}  // namespace outcrop::bedrock::commands
