// Client::delete_code_interpreter as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_code_interpreter.h>
#include <outcrop/bedrock_agentcore_control/operations/get_code_interpreter.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_code_interpreter_parameters[] = {
    {cli::field<&DeleteCodeInterpreterRequest::code_interpreter_id>("codeInterpreterId", true), "code-interpreter-id",
     "The id that CreateCodeInterpreter gave the code interpreter."},
    {cli::field<&DeleteCodeInterpreterRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
constexpr std::string_view delete_code_interpreter_times[] = {
    "lastUpdatedAt",
};
std::string delete_code_interpreter_state(const GetCodeInterpreterView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput delete_code_interpreter_wait_inputs[] = {
    {cli::field<&GetCodeInterpreterRequest::code_interpreter_id>("codeInterpreterId", true), "", "codeInterpreterId",
     cli::sent_text<&DeleteCodeInterpreterRequest::code_interpreter_id>},
};
constexpr cli::Wait delete_code_interpreter_wait{
    .name = "CodeInterpreterDeleted",
    .reader = "GetCodeInterpreter",
    .command = "get-code-interpreter",
    .inputs = delete_code_interpreter_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_code_interpreter>,
    .call = cli::call_and_wait<&Client::delete_code_interpreter, &Client::wait_until_code_interpreter_deleted,
                               delete_code_interpreter_state>,
    .start = cli::start_and_wait<&Client::delete_code_interpreter, &Client::wait_until_code_interpreter_deleted,
                                 &AsyncClient::delete_code_interpreter,
                                 &AsyncClient::wait_until_code_interpreter_deleted, delete_code_interpreter_state>,
};

}  // namespace

extern const cli::Operation delete_code_interpreter_command;
constexpr cli::Operation delete_code_interpreter_command{
    .name = "DeleteCodeInterpreter",
    .command = "delete-code-interpreter",
    .help = "Deletes a code interpreter of the account's own.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteCodeInterpreter.html",
    .parameters = delete_code_interpreter_parameters,
    .make_request = cli::make_request<&Client::delete_code_interpreter>,
    .call = cli::call_method<&Client::delete_code_interpreter>,
    .start = cli::start_calls<&Client::delete_code_interpreter, &AsyncClient::delete_code_interpreter>,
    .sample =
        "{\"codeInterpreterId\": \"codeInterpreterId\", \"status\": \"status\", \"lastUpdatedAt\": "
        "\"1970-01-01T00:00:00Z\"}",
    .times = delete_code_interpreter_times,
    .wait = &delete_code_interpreter_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
