// Client::end_session as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/async_client.h>
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/end_session.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter end_session_parameters[] = {
    {cli::field<&EndSessionRequest::session_identifier>("sessionIdentifier", true), "session-identifier",
     "The session's id or ARN."},
};

}  // namespace

extern const cli::Operation end_session_command;
constexpr cli::Operation end_session_command{
    .name = "EndSession",
    .command = "end-session",
    .help = "Ends a session. It can still be read, but nothing can be added to it.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_EndSession.html",
    .parameters = end_session_parameters,
    .make_request = cli::make_request<&Client::end_session>,
    .call = cli::call_method<&Client::end_session>,
    .start = cli::start_calls<&Client::end_session, &AsyncClient::end_session>,
    .sample = "{\"sessionId\": \"sessionId\", \"sessionArn\": \"sessionArn\", \"sessionStatus\": \"sessionStatus\"}",
};

}  // namespace outcrop::bedrock_agent_runtime::commands
