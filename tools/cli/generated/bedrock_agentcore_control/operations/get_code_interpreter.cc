// Client::get_code_interpreter as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_code_interpreter.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_code_interpreter_parameters[] = {
    {cli::field<&GetCodeInterpreterRequest::code_interpreter_id>("codeInterpreterId", true), "code-interpreter-id",
     "The id that CreateCodeInterpreter gave the code interpreter, or that of AWS's own."},
};
constexpr std::string_view get_code_interpreter_times[] = {
    "createdAt",
    "lastUpdatedAt",
};

}  // namespace

extern const cli::Operation get_code_interpreter_command;
constexpr cli::Operation get_code_interpreter_command{
    .name = "GetCodeInterpreter",
    .command = "get-code-interpreter",
    .help = "Tells what a code interpreter is like, and its state.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetCodeInterpreter.html",
    .parameters = get_code_interpreter_parameters,
    .make_request = cli::make_request<&Client::get_code_interpreter>,
    .call = cli::call_method<&Client::get_code_interpreter>,
    .start = cli::start_calls<&Client::get_code_interpreter, &AsyncClient::get_code_interpreter>,
    .sample =
        "{\"codeInterpreterId\": \"codeInterpreterId\", \"codeInterpreterArn\": \"codeInterpreterArn\", \"name\": "
        "\"name\", \"description\": \"description\", \"executionRoleArn\": \"executionRoleArn\", "
        "\"networkConfiguration\": {\"networkMode\": \"networkMode\", \"vpcConfig\": {\"securityGroups\": "
        "[\"securityGroups\"], \"subnets\": [\"subnets\"], \"requireServiceS3Endpoint\": true}}, \"status\": "
        "\"status\", \"certificates\": [{\"location\": {\"secretsManager\": {\"secretArn\": \"secretArn\"}}}], "
        "\"filesystemConfigurations\": [{\"s3FilesConfiguration\": {\"accessPointArn\": \"accessPointArn\", "
        "\"mountPath\": \"mountPath\", \"fileSystemArn\": \"fileSystemArn\"}}], \"failureReason\": \"failureReason\", "
        "\"createdAt\": \"1970-01-01T00:00:00Z\", \"lastUpdatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = get_code_interpreter_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
