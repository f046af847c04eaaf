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
    {cli::field<&CreateCodeInterpreterRequest::name>("name", true), "name", ""},
    {cli::field<&CreateCodeInterpreterRequest::description>("description"), "description", ""},
    {cli::field<&CreateCodeInterpreterRequest::execution_role_arn>("executionRoleArn"), "execution-role-arn", ""},
    {cli::field<&CreateCodeInterpreterRequest::network_configuration>("networkConfiguration", true),
     "network-configuration", ""},
    {cli::field<&CreateCodeInterpreterRequest::certificates>("certificates"), "certificates", ""},
    {cli::field<&CreateCodeInterpreterRequest::filesystem_configurations>("filesystemConfigurations"),
     "filesystem-configurations", ""},
    {cli::field<&CreateCodeInterpreterRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&CreateCodeInterpreterRequest::tags>("tags"), "tags", ""},
};
constexpr std::string_view create_code_interpreter_times[] = {
    "createdAt",
};

}  // namespace

extern const cli::Operation create_code_interpreter_command;
constexpr cli::Operation create_code_interpreter_command{
    .name = "CreateCodeInterpreter",
    .command = "create-code-interpreter",
    .help = "",
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
