// Client::start_policy_generation as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_policy_generation.h>
#include <outcrop/bedrock_agentcore_control/operations/start_policy_generation.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter start_policy_generation_parameters[] = {
    {cli::field<&StartPolicyGenerationRequest::policy_engine_id>("policyEngineId", true), "policy-engine-id",
     "The id of the policy engine that the policies are for."},
    {cli::field<&StartPolicyGenerationRequest::resource>("resource", true), "resource",
     "The gateway that the policies are for; its tools are what they can speak of."},
    {cli::field<&StartPolicyGenerationRequest::content>("content", true), "content",
     "The description of what the policies are to permit and forbid."},
    {cli::field<&StartPolicyGenerationRequest::name>("name", true), "name", "A name for the generation."},
    {cli::field<&StartPolicyGenerationRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
constexpr std::string_view start_policy_generation_times[] = {
    "createdAt",
    "updatedAt",
};
std::string start_policy_generation_state(const GetPolicyGenerationView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput start_policy_generation_wait_inputs[] = {
    {cli::field<&GetPolicyGenerationRequest::policy_generation_id>("policyGenerationId", true), "",
     "policyGenerationId"},
    {cli::field<&GetPolicyGenerationRequest::policy_engine_id>("policyEngineId", true), "", "policyEngineId",
     cli::sent_text<&StartPolicyGenerationRequest::policy_engine_id>},
};
constexpr cli::Wait start_policy_generation_wait{
    .name = "PolicyGenerationCompleted",
    .reader = "GetPolicyGeneration",
    .command = "get-policy-generation",
    .inputs = start_policy_generation_wait_inputs,
    .min_delay = std::chrono::seconds(5),
    .max_delay = std::chrono::seconds(120),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_policy_generation>,
    .call = cli::call_and_wait<&Client::start_policy_generation, &Client::wait_until_policy_generation_completed,
                               start_policy_generation_state>,
    .start = cli::start_and_wait<&Client::start_policy_generation, &Client::wait_until_policy_generation_completed,
                                 &AsyncClient::start_policy_generation,
                                 &AsyncClient::wait_until_policy_generation_completed, start_policy_generation_state>,
};

}  // namespace

extern const cli::Operation start_policy_generation_command;
constexpr cli::Operation start_policy_generation_command{
    .name = "StartPolicyGeneration",
    .command = "start-policy-generation",
    .help =
        "Has a model write policies from a description in plain language. Its results are deleted after seven days; "
        "CreatePolicy keeps those that are wanted.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StartPolicyGeneration.html",
    .parameters = start_policy_generation_parameters,
    .make_request = cli::make_request<&Client::start_policy_generation>,
    .call = cli::call_method<&Client::start_policy_generation>,
    .start = cli::start_calls<&Client::start_policy_generation, &AsyncClient::start_policy_generation>,
    .sample =
        "{\"policyEngineId\": \"policyEngineId\", \"policyGenerationId\": \"policyGenerationId\", \"name\": \"name\", "
        "\"policyGenerationArn\": \"policyGenerationArn\", \"resource\": {\"arn\": \"arn\"}, \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"status\": \"status\", \"findings\": "
        "\"findings\", \"statusReasons\": [\"statusReasons\"]}",
    .times = start_policy_generation_times,
    .wait = &start_policy_generation_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
