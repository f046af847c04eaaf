// Client::create_guardrail_version as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_guardrail_version.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_guardrail_version_parameters[] = {
    {cli::field<&CreateGuardrailVersionRequest::guardrail_identifier>("guardrailIdentifier", true),
     "guardrail-identifier", "The id or ARN of the guardrail whose draft to freeze."},
    {cli::field<&CreateGuardrailVersionRequest::description>("description"), "description",
     "A note on what is new in this version."},
    {cli::field<&CreateGuardrailVersionRequest::client_request_token>("clientRequestToken"), "client-request-token",
     "Makes the call safe to repeat: of two calls with the same token only one creates a version."},
};

}  // namespace

extern const cli::Operation create_guardrail_version_command;
constexpr cli::Operation create_guardrail_version_command{
    .name = "CreateGuardrailVersion",
    .command = "create-guardrail-version",
    .help = "Freezes the working draft of a guardrail as a numbered version, which never changes again.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateGuardrailVersion.html",
    .parameters = create_guardrail_version_parameters,
    .make_request = cli::make_request<&Client::create_guardrail_version>,
    .call = cli::call_method<&Client::create_guardrail_version>,
    .start = cli::start_calls<&Client::create_guardrail_version, &AsyncClient::create_guardrail_version>,
    .sample = "{\"guardrailId\": \"guardrailId\", \"version\": \"version\"}",
};

}  // namespace outcrop::bedrock::commands
