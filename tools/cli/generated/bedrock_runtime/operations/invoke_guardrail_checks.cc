// Client::invoke_guardrail_checks as a command.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/async_client.h>
#include <outcrop/bedrock_runtime/client.h>
#include <outcrop/bedrock_runtime/operations/invoke_guardrail_checks.h>

#include "bedrock_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_runtime::commands {
namespace {

constexpr cli::Parameter invoke_guardrail_checks_parameters[] = {
    {cli::field<&InvokeGuardrailChecksRequest::messages>("messages", true), "messages", "The messages to check."},
    {cli::field<&InvokeGuardrailChecksRequest::checks>("checks", true), "checks",
     "The checks to make; at least one has to be set."},
};

}  // namespace

extern const cli::Operation invoke_guardrail_checks_command;
constexpr cli::Operation invoke_guardrail_checks_command{
    .name = "InvokeGuardrailChecks",
    .command = "invoke-guardrail-checks",
    .help =
        "Scores messages for harmful content, attacks on the model and sensitive data, without a guardrail and without "
        "blocking anything. What follows from the scores is the caller's decision.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeGuardrailChecks.html",
    .parameters = invoke_guardrail_checks_parameters,
    .make_request = cli::make_request<&Client::invoke_guardrail_checks>,
    .call = cli::call_method<&Client::invoke_guardrail_checks>,
    .start = cli::start_calls<&Client::invoke_guardrail_checks, &AsyncClient::invoke_guardrail_checks>,
    .sample =
        "{\"results\": {\"contentFilter\": {\"results\": [{\"category\": \"category\", \"severityScore\": 0.0}]}, "
        "\"promptAttack\": {\"results\": [{\"category\": \"category\", \"severityScore\": 0.0}]}, "
        "\"sensitiveInformation\": {\"results\": [{\"type\": \"type\", \"confidenceScore\": 0.0, \"beginOffset\": 0, "
        "\"endOffset\": 0, \"messageIndex\": 0, \"contentIndex\": 0}], \"truncated\": true}}, \"usage\": "
        "{\"contentFilter\": {\"textUnits\": 0}, \"promptAttack\": {\"textUnits\": 0}, \"sensitiveInformation\": "
        "{\"textUnits\": 0}}}",
};

}  // namespace outcrop::bedrock_runtime::commands
