// Client::stop_code_interpreter_session as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/stop_code_interpreter_session.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter stop_code_interpreter_session_parameters[] = {
    {cli::field<&StopCodeInterpreterSessionRequest::trace_id>("traceId"), "trace-id",
     "The trace that the call belongs to, as the header X-Amzn-Trace-Id writes it."},
    {cli::field<&StopCodeInterpreterSessionRequest::trace_parent>("traceParent"), "trace-parent",
     "The trace and the span that the call belongs to, as the header traceparent of W3C Trace Context writes them."},
    {cli::field<&StopCodeInterpreterSessionRequest::code_interpreter_identifier>("codeInterpreterIdentifier", true),
     "code-interpreter-identifier",
     "The id of the code interpreter; aws.codeinterpreter.v1 is the one that AWS provides."},
    {cli::field<&StopCodeInterpreterSessionRequest::session_id>("sessionId", true), "session-id",
     "The session's id, as StartCodeInterpreterSession gave it."},
    {cli::field<&StopCodeInterpreterSessionRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
constexpr std::string_view stop_code_interpreter_session_times[] = {
    "lastUpdatedAt",
};

}  // namespace

extern const cli::Operation stop_code_interpreter_session_command;
constexpr cli::Operation stop_code_interpreter_session_command{
    .name = "StopCodeInterpreterSession",
    .command = "stop-code-interpreter-session",
    .help = "Ends a code interpreter session, for good, with its files.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_StopCodeInterpreterSession.html",
    .parameters = stop_code_interpreter_session_parameters,
    .make_request = cli::make_request<&Client::stop_code_interpreter_session>,
    .call = cli::call_method<&Client::stop_code_interpreter_session>,
    .start = cli::start_calls<&Client::stop_code_interpreter_session, &AsyncClient::stop_code_interpreter_session>,
    .sample =
        "{\"codeInterpreterIdentifier\": \"codeInterpreterIdentifier\", \"sessionId\": \"sessionId\", "
        "\"lastUpdatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = stop_code_interpreter_session_times,
};

}  // namespace outcrop::bedrock_agentcore::commands
