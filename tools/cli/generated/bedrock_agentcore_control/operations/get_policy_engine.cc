// Client::get_policy_engine as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_policy_engine.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_policy_engine_parameters[] = {
    {cli::field<&GetPolicyEngineRequest::policy_engine_id>("policyEngineId", true), "policy-engine-id",
     "The id that CreatePolicyEngine gave the policy engine."},
};
constexpr std::string_view get_policy_engine_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_policy_engine_command;
constexpr cli::Operation get_policy_engine_command{
    .name = "GetPolicyEngine",
    .command = "get-policy-engine",
    .help = "Tells what a policy engine is like, and its state.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetPolicyEngine.html",
    .parameters = get_policy_engine_parameters,
    .make_request = cli::make_request<&Client::get_policy_engine>,
    .call = cli::call_method<&Client::get_policy_engine>,
    .start = cli::start_calls<&Client::get_policy_engine, &AsyncClient::get_policy_engine>,
    .sample =
        "{\"policyEngineId\": \"policyEngineId\", \"name\": \"name\", \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\", \"policyEngineArn\": \"policyEngineArn\", \"status\": \"status\", "
        "\"encryptionKeyArn\": \"encryptionKeyArn\", \"description\": \"description\", \"statusReasons\": "
        "[\"statusReasons\"]}",
    .times = get_policy_engine_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
