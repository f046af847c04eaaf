// Client::update_policy_engine as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/update_policy_engine.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter update_policy_engine_parameters[] = {
    {cli::field<&UpdatePolicyEngineRequest::policy_engine_id>("policyEngineId", true), "policy-engine-id",
     "The id that CreatePolicyEngine gave the policy engine."},
    {cli::field<&UpdatePolicyEngineRequest::description>("description"), "description",
     "What the policy engine is for. Absent: that stays as it is."},
};
constexpr std::string_view update_policy_engine_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_policy_engine_command;
constexpr cli::Operation update_policy_engine_command{
    .name = "UpdatePolicyEngine",
    .command = "update-policy-engine",
    .help =
        "Changes the description of a policy engine. The call only starts the change: GetPolicyEngine tells when it is "
        "done.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatePolicyEngine.html",
    .parameters = update_policy_engine_parameters,
    .make_request = cli::make_request<&Client::update_policy_engine>,
    .call = cli::call_method<&Client::update_policy_engine>,
    .start = cli::start_calls<&Client::update_policy_engine, &AsyncClient::update_policy_engine>,
    .sample =
        "{\"policyEngineId\": \"policyEngineId\", \"name\": \"name\", \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\", \"policyEngineArn\": \"policyEngineArn\", \"status\": \"status\", "
        "\"encryptionKeyArn\": \"encryptionKeyArn\", \"description\": \"description\", \"statusReasons\": "
        "[\"statusReasons\"]}",
    .times = update_policy_engine_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
