// Client::create_code_interpreter as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_code_interpreter.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

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
};

}  // namespace outcrop::bedrock_agentcore_control::commands
