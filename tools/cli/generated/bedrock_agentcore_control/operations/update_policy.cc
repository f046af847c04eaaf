// Client::update_policy as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/update_policy.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter update_policy_parameters[] = {
    {cli::field<&UpdatePolicyRequest::policy_engine_id>("policyEngineId", true), "policy-engine-id",
     "The id of the policy engine that the policy belongs to."},
    {cli::field<&UpdatePolicyRequest::policy_id>("policyId", true), "policy-id",
     "The id that CreatePolicy gave the policy."},
    {cli::field<&UpdatePolicyRequest::description>("description"), "description", "What the policy is for."},
    {cli::field<&UpdatePolicyRequest::definition>("definition"), "definition", "What the policy says."},
    {cli::field<&UpdatePolicyRequest::validation_mode>("validationMode"), "validation-mode",
     "What happens if the analysis of the policy finds something."},
    {cli::field<&UpdatePolicyRequest::enforcement_mode>("enforcementMode"), "enforcement-mode",
     "Whether the policy decides, or only writes down what it would decide."},
};
constexpr std::string_view update_policy_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_policy_command;
constexpr cli::Operation update_policy_command{
    .name = "UpdatePolicy",
    .command = "update-policy",
    .help =
        "Changes what a policy says. The call only starts the change: GetPolicy tells when it is done. If the policy "
        "has, gets or loses conditions on time, running sessions have to begin anew.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatePolicy.html",
    .parameters = update_policy_parameters,
    .make_request = cli::make_request<&Client::update_policy>,
    .call = cli::call_method<&Client::update_policy>,
    .start = cli::start_calls<&Client::update_policy, &AsyncClient::update_policy>,
    .sample =
        "{\"policyId\": \"policyId\", \"name\": \"name\", \"policyEngineId\": \"policyEngineId\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"policyArn\": \"policyArn\", \"status\": "
        "\"status\", \"enforcementMode\": \"enforcementMode\", \"definition\": {\"cedar\": {\"statement\": "
        "\"statement\"}}, \"description\": \"description\", \"statusReasons\": [\"statusReasons\"]}",
    .times = update_policy_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
