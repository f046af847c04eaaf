// Client::get_policy_engine_summary as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_policy_engine_summary.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_policy_engine_summary_parameters[] = {
    {cli::field<&GetPolicyEngineSummaryRequest::policy_engine_id>("policyEngineId", true), "policy-engine-id",
     "The id that CreatePolicyEngine gave the policy engine."},
};
constexpr std::string_view get_policy_engine_summary_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_policy_engine_summary_command;
constexpr cli::Operation get_policy_engine_summary_command{
    .name = "GetPolicyEngineSummary",
    .command = "get-policy-engine-summary",
    .help =
        "Tells of a policy engine what is not encrypted: its state and times, but neither description nor reasons. It "
        "needs no permission for the KMS key.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetPolicyEngineSummary.html",
    .parameters = get_policy_engine_summary_parameters,
    .make_request = cli::make_request<&Client::get_policy_engine_summary>,
    .call = cli::call_method<&Client::get_policy_engine_summary>,
    .start = cli::start_calls<&Client::get_policy_engine_summary, &AsyncClient::get_policy_engine_summary>,
    .sample =
        "{\"policyEngineId\": \"policyEngineId\", \"name\": \"name\", \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\", \"policyEngineArn\": \"policyEngineArn\", \"status\": \"status\", "
        "\"encryptionKeyArn\": \"encryptionKeyArn\"}",
    .times = get_policy_engine_summary_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
