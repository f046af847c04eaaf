// Client::get_code_interpreter_session as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/get_code_interpreter_session.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter get_code_interpreter_session_parameters[] = {
    {cli::field<&GetCodeInterpreterSessionRequest::code_interpreter_identifier>("codeInterpreterIdentifier", true),
     "code-interpreter-identifier",
     "The id of the code interpreter; aws.codeinterpreter.v1 is the one that AWS provides."},
    {cli::field<&GetCodeInterpreterSessionRequest::session_id>("sessionId", true), "session-id",
     "The session's id, as StartCodeInterpreterSession gave it."},
};
constexpr std::string_view get_code_interpreter_session_times[] = {
    "createdAt",
};

}  // namespace

extern const cli::Operation get_code_interpreter_session_command;
constexpr cli::Operation get_code_interpreter_session_command{
    .name = "GetCodeInterpreterSession",
    .command = "get-code-interpreter-session",
    .help = "Tells what a code interpreter session is like, and its state.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetCodeInterpreterSession.html",
    .parameters = get_code_interpreter_session_parameters,
    .make_request = cli::make_request<&Client::get_code_interpreter_session>,
    .call = cli::call_method<&Client::get_code_interpreter_session>,
    .start = cli::start_calls<&Client::get_code_interpreter_session, &AsyncClient::get_code_interpreter_session>,
    .sample =
        "{\"codeInterpreterIdentifier\": \"codeInterpreterIdentifier\", \"sessionId\": \"sessionId\", \"name\": "
        "\"name\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"sessionTimeoutSeconds\": 0, \"status\": \"status\", "
        "\"certificates\": [{\"location\": {\"secretsManager\": {\"secretArn\": \"secretArn\"}}}], "
        "\"filesystemConfigurations\": [{\"s3FilesConfiguration\": {\"accessPointArn\": \"accessPointArn\", "
        "\"mountPath\": \"mountPath\", \"fileSystemArn\": \"fileSystemArn\"}}]}",
    .times = get_code_interpreter_session_times,
};

}  // namespace outcrop::bedrock_agentcore::commands
