// Client::start_code_interpreter_session as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/start_code_interpreter_session.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter start_code_interpreter_session_parameters[] = {
    {cli::field<&StartCodeInterpreterSessionRequest::trace_id>("traceId"), "trace-id",
     "The trace that the call belongs to, as the header X-Amzn-Trace-Id writes it."},
    {cli::field<&StartCodeInterpreterSessionRequest::trace_parent>("traceParent"), "trace-parent",
     "The trace and the span that the call belongs to, as the header traceparent of W3C Trace Context writes them."},
    {cli::field<&StartCodeInterpreterSessionRequest::code_interpreter_identifier>("codeInterpreterIdentifier", true),
     "code-interpreter-identifier",
     "The id of the code interpreter; aws.codeinterpreter.v1 is the one that AWS provides."},
    {cli::field<&StartCodeInterpreterSessionRequest::name>("name"), "name",
     "The session's name, for people; it may be used several times. Absent: it has none."},
    {cli::field<&StartCodeInterpreterSessionRequest::session_timeout_seconds>("sessionTimeoutSeconds"),
     "session-timeout-seconds", "Seconds after which the session ends by itself, used or not. Absent: 900."},
    {cli::field<&StartCodeInterpreterSessionRequest::certificates>("certificates"), "certificates",
     "Certificates to install. Absent: none."},
    {cli::field<&StartCodeInterpreterSessionRequest::filesystem_configurations>("filesystemConfigurations"),
     "filesystem-configurations", "File systems to mount. Absent: none."},
    {cli::field<&StartCodeInterpreterSessionRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
constexpr std::string_view start_code_interpreter_session_times[] = {
    "createdAt",
};

}  // namespace

extern const cli::Operation start_code_interpreter_session_command;
constexpr cli::Operation start_code_interpreter_session_command{
    .name = "StartCodeInterpreterSession",
    .command = "start-code-interpreter-session",
    .help =
        "Starts a code interpreter session. It ends by StopCodeInterpreterSession, or by itself when its time is over.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_StartCodeInterpreterSession.html",
    .parameters = start_code_interpreter_session_parameters,
    .make_request = cli::make_request<&Client::start_code_interpreter_session>,
    .call = cli::call_method<&Client::start_code_interpreter_session>,
    .start = cli::start_calls<&Client::start_code_interpreter_session, &AsyncClient::start_code_interpreter_session>,
    .sample =
        "{\"codeInterpreterIdentifier\": \"codeInterpreterIdentifier\", \"sessionId\": \"sessionId\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\"}",
    .times = start_code_interpreter_session_times,
};

}  // namespace outcrop::bedrock_agentcore::commands
