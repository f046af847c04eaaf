// Client::get_session as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/async_client.h>
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/get_session.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter get_session_parameters[] = {
    {cli::field<&GetSessionRequest::session_identifier>("sessionIdentifier", true), "session-identifier",
     "The session's id or ARN."},
};
constexpr std::string_view get_session_times[] = {
    "createdAt",
    "lastUpdatedAt",
};

}  // namespace

extern const cli::Operation get_session_command;
constexpr cli::Operation get_session_command{
    .name = "GetSession",
    .command = "get-session",
    .help = "Tells the state of a session and what belongs to it.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GetSession.html",
    .parameters = get_session_parameters,
    .make_request = cli::make_request<&Client::get_session>,
    .call = cli::call_method<&Client::get_session>,
    .start = cli::start_calls<&Client::get_session, &AsyncClient::get_session>,
    .sample =
        "{\"sessionId\": \"sessionId\", \"sessionArn\": \"sessionArn\", \"sessionStatus\": \"sessionStatus\", "
        "\"createdAt\": \"1970-01-01T00:00:00Z\", \"lastUpdatedAt\": \"1970-01-01T00:00:00Z\", \"sessionMetadata\": "
        "{\"KeyName\": \"sessionMetadata\"}, \"encryptionKeyArn\": \"encryptionKeyArn\"}",
    .times = get_session_times,
};

}  // namespace outcrop::bedrock_agent_runtime::commands
