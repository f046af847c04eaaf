// Client::create_code_interpreter as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_code_interpreter.h>
#include <outcrop/bedrock_agentcore_control/operations/get_code_interpreter.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_code_interpreter_parameters[] = {
    {cli::field<&CreateCodeInterpreterRequest::name>("name", true), "name",
     "The code interpreter's name, which is its own within the account."},
    {cli::field<&CreateCodeInterpreterRequest::description>("description"), "description",
     "What the code interpreter is for."},
    {cli::field<&CreateCodeInterpreterRequest::execution_role_arn>("executionRoleArn"), "execution-role-arn",
     "The ARN of the IAM role by which code in sessions uses AWS."},
    {cli::field<&CreateCodeInterpreterRequest::network_configuration>("networkConfiguration", true),
     "network-configuration", "The network that sessions run in."},
    {cli::field<&CreateCodeInterpreterRequest::certificates>("certificates"), "certificates",
     "Certificates that sessions trust, beside the usual ones."},
    {cli::field<&CreateCodeInterpreterRequest::filesystem_configurations>("filesystemConfigurations"),
     "filesystem-configurations", "File systems of the account that are mounted into sessions. Absent: none."},
    {cli::field<&CreateCodeInterpreterRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreateCodeInterpreterRequest::tags>("tags"), "tags", "Tags for the code interpreter, by key."},
};
constexpr std::string_view create_code_interpreter_times[] = {
    "createdAt",
};
std::string create_code_interpreter_state(const GetCodeInterpreterView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_code_interpreter_wait_inputs[] = {
    {cli::field<&GetCodeInterpreterRequest::code_interpreter_id>("codeInterpreterId", true), "", "codeInterpreterId"},
};
constexpr cli::Wait create_code_interpreter_wait{
    .name = "CodeInterpreterReady",
    .reader = "GetCodeInterpreter",
    .command = "get-code-interpreter",
    .inputs = create_code_interpreter_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_code_interpreter>,
    .call = cli::call_and_wait<&Client::create_code_interpreter, &Client::wait_until_code_interpreter_ready,
                               create_code_interpreter_state>,
    .start = cli::start_and_wait<&Client::create_code_interpreter, &Client::wait_until_code_interpreter_ready,
                                 &AsyncClient::create_code_interpreter, &AsyncClient::wait_until_code_interpreter_ready,
                                 create_code_interpreter_state>,
};

}  // namespace

extern const cli::Operation create_code_interpreter_command;
constexpr cli::Operation create_code_interpreter_command{
    .name = "CreateCodeInterpreter",
    .command = "create-code-interpreter",
    .help =
        "Creates a code interpreter of the account's own, with its network and role. Sessions of it can be started "
        "once its state is `READY`.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateCodeInterpreter.html",
    .parameters = create_code_interpreter_parameters,
    .make_request = cli::make_request<&Client::create_code_interpreter>,
    .call = cli::call_method<&Client::create_code_interpreter>,
    .start = cli::start_calls<&Client::create_code_interpreter, &AsyncClient::create_code_interpreter>,
    .sample =
        "{\"codeInterpreterId\": \"codeInterpreterId\", \"codeInterpreterArn\": \"codeInterpreterArn\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"status\": \"status\"}",
    .times = create_code_interpreter_times,
    .wait = &create_code_interpreter_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
