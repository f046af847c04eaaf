// Client::create_policy_engine as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_policy_engine.h>
#include <outcrop/bedrock_agentcore_control/operations/get_policy_engine.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_policy_engine_parameters[] = {
    {cli::field<&CreatePolicyEngineRequest::name>("name", true), "name",
     "The policy engine's name, which cannot be changed later."},
    {cli::field<&CreatePolicyEngineRequest::description>("description"), "description",
     "What the policy engine is for, such as which gateways it guards."},
    {cli::field<&CreatePolicyEngineRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreatePolicyEngineRequest::encryption_key_arn>("encryptionKeyArn"), "encryption-key-arn",
     "The ARN of the KMS key that encrypts the policies. Absent: a key of AWS encrypts them."},
    {cli::field<&CreatePolicyEngineRequest::tags>("tags"), "tags", "Tags for the policy engine, by key."},
};
constexpr std::string_view create_policy_engine_times[] = {
    "createdAt",
    "updatedAt",
};
std::string create_policy_engine_state(const GetPolicyEngineView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_policy_engine_wait_inputs[] = {
    {cli::field<&GetPolicyEngineRequest::policy_engine_id>("policyEngineId", true), "", "policyEngineId"},
};
constexpr cli::Wait create_policy_engine_wait{
    .name = "PolicyEngineActive",
    .reader = "GetPolicyEngine",
    .command = "get-policy-engine",
    .inputs = create_policy_engine_wait_inputs,
    .min_delay = std::chrono::seconds(5),
    .max_delay = std::chrono::seconds(120),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_policy_engine>,
    .call = cli::call_and_wait<&Client::create_policy_engine, &Client::wait_until_policy_engine_active,
                               create_policy_engine_state>,
    .start = cli::start_and_wait<&Client::create_policy_engine, &Client::wait_until_policy_engine_active,
                                 &AsyncClient::create_policy_engine, &AsyncClient::wait_until_policy_engine_active,
                                 create_policy_engine_state>,
};

}  // namespace

extern const cli::Operation create_policy_engine_command;
constexpr cli::Operation create_policy_engine_command{
    .name = "CreatePolicyEngine",
    .command = "create-policy-engine",
    .help =
        "Creates a policy engine: a set of policies that decides, for the gateways that use it, which tool calls are "
        "allowed. GetPolicyEngine tells when it is `ACTIVE`.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreatePolicyEngine.html",
    .parameters = create_policy_engine_parameters,
    .make_request = cli::make_request<&Client::create_policy_engine>,
    .call = cli::call_method<&Client::create_policy_engine>,
    .start = cli::start_calls<&Client::create_policy_engine, &AsyncClient::create_policy_engine>,
    .sample =
        "{\"policyEngineId\": \"policyEngineId\", \"name\": \"name\", \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\", \"policyEngineArn\": \"policyEngineArn\", \"status\": \"status\", "
        "\"encryptionKeyArn\": \"encryptionKeyArn\", \"description\": \"description\", \"statusReasons\": "
        "[\"statusReasons\"]}",
    .times = create_policy_engine_times,
    .wait = &create_policy_engine_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
