// Client::delete_session as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/async_client.h>
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/delete_session.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter delete_session_parameters[] = {
    {cli::field<&DeleteSessionRequest::session_identifier>("sessionIdentifier", true), "session-identifier",
     "The session's id or ARN."},
};

}  // namespace

extern const cli::Operation delete_session_command;
constexpr cli::Operation delete_session_command{
    .name = "DeleteSession",
    .command = "delete-session",
    .help = "Deletes a session and all that it keeps. It has to be ended before, with EndSession.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_DeleteSession.html",
    .parameters = delete_session_parameters,
    .make_request = cli::make_request<&Client::delete_session>,
    .call = cli::call_method<&Client::delete_session>,
    .start = cli::start_calls<&Client::delete_session, &AsyncClient::delete_session>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock_agent_runtime::commands
