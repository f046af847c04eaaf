// Client::export_automated_reasoning_policy_version as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/export_automated_reasoning_policy_version.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter export_automated_reasoning_policy_version_parameters[] = {
    {cli::field<&ExportAutomatedReasoningPolicyVersionRequest::policy_arn>("policyArn", true), "policy-arn",
     "The policy's ARN: without a version for the draft, with one for that version."},
};

}  // namespace

extern const cli::Operation export_automated_reasoning_policy_version_command;
constexpr cli::Operation export_automated_reasoning_policy_version_command{
    .name = "ExportAutomatedReasoningPolicyVersion",
    .command = "export-automated-reasoning-policy-version",
    .help = "Returns the rules, variables and types of the draft or a version of an automated reasoning policy.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ExportAutomatedReasoningPolicyVersion.html",
    .parameters = export_automated_reasoning_policy_version_parameters,
    .make_request = cli::make_request<&Client::export_automated_reasoning_policy_version>,
    .call = cli::call_method<&Client::export_automated_reasoning_policy_version>,
    .start = cli::start_calls<&Client::export_automated_reasoning_policy_version,
                              &AsyncClient::export_automated_reasoning_policy_version>,
    .sample =
        "{\"policyDefinition\": {\"version\": \"version\", \"types\": [{\"name\": \"name\", \"description\": "
        "\"description\", \"values\": [{\"value\": \"value\", \"description\": \"description\"}]}], \"rules\": "
        "[{\"id\": \"id\", \"expression\": \"expression\", \"alternateExpression\": \"alternateExpression\"}], "
        "\"variables\": [{\"name\": \"name\", \"type\": \"type\", \"description\": \"description\"}]}}",
};

}  // namespace outcrop::bedrock::commands
