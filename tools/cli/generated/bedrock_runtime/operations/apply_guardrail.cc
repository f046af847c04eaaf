// Client::apply_guardrail as a command.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/client.h>
#include <outcrop/bedrock_runtime/operations/apply_guardrail.h>

#include "bedrock_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_runtime::commands {
namespace {

constexpr cli::Parameter apply_guardrail_parameters[] = {
    {cli::field<&ApplyGuardrailRequest::guardrail_identifier>("guardrailIdentifier", true), "guardrail-identifier", ""},
    {cli::field<&ApplyGuardrailRequest::guardrail_version>("guardrailVersion", true), "guardrail-version", ""},
    {cli::field<&ApplyGuardrailRequest::source>("source", true), "source", ""},
    {cli::field<&ApplyGuardrailRequest::content>("content", true), "content", ""},
    {cli::field<&ApplyGuardrailRequest::output_scope>("outputScope"), "output-scope", ""},
};

}  // namespace

extern const cli::Operation apply_guardrail;
constexpr cli::Operation apply_guardrail{
    .name = "ApplyGuardrail",
    .command = "apply-guardrail",
    .help = "Applies a guardrail.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ApplyGuardrail.html",
    .parameters = apply_guardrail_parameters,
    .make_request = cli::make_request<&Client::apply_guardrail>,
    .call = cli::call_method<&Client::apply_guardrail>,
};

}  // namespace outcrop::bedrock_runtime::commands
