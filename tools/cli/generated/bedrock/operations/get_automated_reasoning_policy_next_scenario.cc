// Client::get_automated_reasoning_policy_next_scenario as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_automated_reasoning_policy_next_scenario.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter get_automated_reasoning_policy_next_scenario_parameters[] = {
    {cli::field<&GetAutomatedReasoningPolicyNextScenarioRequest::policy_arn>("policyArn", true), "policy-arn",
     "The ARN of the policy that the workflow works on."},
    {cli::field<&GetAutomatedReasoningPolicyNextScenarioRequest::build_workflow_id>("buildWorkflowId", true),
     "build-workflow-id", "The id of the workflow that made the scenarios."},
};

}  // namespace

extern const cli::Operation get_automated_reasoning_policy_next_scenario_command;
constexpr cli::Operation get_automated_reasoning_policy_next_scenario_command{
    .name = "GetAutomatedReasoningPolicyNextScenario",
    .command = "get-automated-reasoning-policy-next-scenario",
    .help = "Returns the next scenario of a build workflow for people to judge.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetAutomatedReasoningPolicyNextScenario.html",
    .parameters = get_automated_reasoning_policy_next_scenario_parameters,
    .make_request = cli::make_request<&Client::get_automated_reasoning_policy_next_scenario>,
    .call = cli::call_method<&Client::get_automated_reasoning_policy_next_scenario>,
    .start = cli::start_calls<&Client::get_automated_reasoning_policy_next_scenario,
                              &AsyncClient::get_automated_reasoning_policy_next_scenario>,
    .sample =
        "{\"policyArn\": \"policyArn\", \"scenario\": {\"expression\": \"expression\", \"alternateExpression\": "
        "\"alternateExpression\", \"expectedResult\": \"expectedResult\", \"ruleIds\": [\"ruleIds\"]}}",
};

}  // namespace outcrop::bedrock::commands
