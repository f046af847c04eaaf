// Client::get_guardrail as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_guardrail.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter get_guardrail_parameters[] = {
    {cli::field<&GetGuardrailRequest::guardrail_identifier>("guardrailIdentifier", true), "guardrail-identifier",
     "The id or ARN of the guardrail to describe."},
    {cli::field<&GetGuardrailRequest::guardrail_version>("guardrailVersion"), "guardrail-version",
     "A version's number, or DRAFT. Absent: DRAFT."},
};
constexpr std::string_view get_guardrail_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_guardrail_command;
constexpr cli::Operation get_guardrail_command{
    .name = "GetGuardrail",
    .command = "get-guardrail",
    .help = "Tells everything about one version of a guardrail: its policies, its messages and its state.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetGuardrail.html",
    .parameters = get_guardrail_parameters,
    .make_request = cli::make_request<&Client::get_guardrail>,
    .call = cli::call_method<&Client::get_guardrail>,
    .start = cli::start_calls<&Client::get_guardrail, &AsyncClient::get_guardrail>,
    .times = get_guardrail_times,
};

}  // namespace outcrop::bedrock::commands
