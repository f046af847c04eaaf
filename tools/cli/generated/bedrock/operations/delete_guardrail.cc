// Client::delete_guardrail as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/delete_guardrail.h>
#include <outcrop/bedrock/operations/get_guardrail.h>

#include "bedrock/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter delete_guardrail_parameters[] = {
    {cli::field<&DeleteGuardrailRequest::guardrail_identifier>("guardrailIdentifier", true), "guardrail-identifier",
     "The id or ARN of the guardrail that goes, or loses a version."},
    {cli::field<&DeleteGuardrailRequest::guardrail_version>("guardrailVersion"), "guardrail-version",
     "The number of the only version to delete. Absent: the whole guardrail goes."},
};
std::string delete_guardrail_state(const GetGuardrailView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput delete_guardrail_wait_inputs[] = {
    {cli::field<&GetGuardrailRequest::guardrail_identifier>("guardrailIdentifier", true), "", "",
     cli::sent_text<&DeleteGuardrailRequest::guardrail_identifier>},
    {cli::field<&GetGuardrailRequest::guardrail_version>("guardrailVersion"), "", "",
     cli::sent_text<&DeleteGuardrailRequest::guardrail_version>},
};
constexpr cli::Wait delete_guardrail_wait{
    .name = "GuardrailDeleted",
    .reader = "GetGuardrail",
    .command = "get-guardrail",
    .inputs = delete_guardrail_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(30),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_guardrail>,
    .call =
        cli::call_and_wait<&Client::delete_guardrail, &Client::wait_until_guardrail_deleted, delete_guardrail_state>,
    .start = cli::start_and_wait<&Client::delete_guardrail, &Client::wait_until_guardrail_deleted,
                                 &AsyncClient::delete_guardrail, &AsyncClient::wait_until_guardrail_deleted,
                                 delete_guardrail_state>,
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
    .wait = &delete_guardrail_wait,
};

}  // namespace outcrop::bedrock::commands
