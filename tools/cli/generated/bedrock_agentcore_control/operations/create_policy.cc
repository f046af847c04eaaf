// Client::create_policy as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_policy.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_policy_parameters[] = {
    {cli::field<&CreatePolicyRequest::name>("name", true), "name", ""},
    {cli::field<&CreatePolicyRequest::definition>("definition", true), "definition", ""},
    {cli::field<&CreatePolicyRequest::description>("description"), "description", ""},
    {cli::field<&CreatePolicyRequest::validation_mode>("validationMode"), "validation-mode", ""},
    {cli::field<&CreatePolicyRequest::enforcement_mode>("enforcementMode"), "enforcement-mode", ""},
    {cli::field<&CreatePolicyRequest::policy_engine_id>("policyEngineId", true), "policy-engine-id", ""},
    {cli::field<&CreatePolicyRequest::client_token>("clientToken"), "client-token", ""},
};
constexpr std::string_view create_policy_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation create_policy_command;
constexpr cli::Operation create_policy_command{
    .name = "CreatePolicy",
    .command = "create-policy",
    .help = "",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreatePolicy.html",
    .parameters = create_policy_parameters,
    .make_request = cli::make_request<&Client::create_policy>,
    .call = cli::call_method<&Client::create_policy>,
    .start = cli::start_calls<&Client::create_policy, &AsyncClient::create_policy>,
    .sample =
        "{\"policyId\": \"policyId\", \"name\": \"name\", \"policyEngineId\": \"policyEngineId\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"policyArn\": \"policyArn\", \"status\": "
        "\"status\", \"enforcementMode\": \"enforcementMode\", \"definition\": {\"cedar\": {\"statement\": "
        "\"statement\"}}, \"description\": \"description\", \"statusReasons\": [\"statusReasons\"]}",
    .times = create_policy_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
