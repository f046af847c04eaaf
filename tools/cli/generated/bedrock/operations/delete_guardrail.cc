// Client::delete_guardrail as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/delete_guardrail.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter delete_guardrail_parameters[] = {
    {cli::field<&DeleteGuardrailRequest::guardrail_identifier>("guardrailIdentifier", true), "guardrail-identifier",
     "The id or ARN of the guardrail that goes, or loses a version."},
    {cli::field<&DeleteGuardrailRequest::guardrail_version>("guardrailVersion"), "guardrail-version",
     "The number of the only version to delete. Absent: the whole guardrail goes."},
};

}  // namespace

extern const cli::Operation delete_guardrail_command;
constexpr cli::Operation delete_guardrail_command{
    .name = "DeleteGuardrail",
    .command = "delete-guardrail",
    .help = "Deletes a guardrail with all its versions, or only the version that is named.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteGuardrail.html",
    .parameters = delete_guardrail_parameters,
    .make_request = cli::make_request<&Client::delete_guardrail>,
    .call = cli::call_method<&Client::delete_guardrail>,
    .start = cli::start_calls<&Client::delete_guardrail, &AsyncClient::delete_guardrail>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock::commands
