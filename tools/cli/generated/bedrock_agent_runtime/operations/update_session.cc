// Client::update_session as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/async_client.h>
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/update_session.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter update_session_parameters[] = {
    {cli::field<&UpdateSessionRequest::session_metadata>("sessionMetadata"), "session-metadata",
     "Pairs of the caller's own that belong to the whole session."},
    {cli::field<&UpdateSessionRequest::session_identifier>("sessionIdentifier", true), "session-identifier",
     "The session's id or ARN."},
};
constexpr std::string_view update_session_times[] = {
    "createdAt",
    "lastUpdatedAt",
};

}  // namespace

extern const cli::Operation update_session_command;
constexpr cli::Operation update_session_command{
    .name = "UpdateSession",
    .command = "update-session",
    .help = "Replaces the metadata of a session.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_UpdateSession.html",
    .parameters = update_session_parameters,
    .make_request = cli::make_request<&Client::update_session>,
    .call = cli::call_method<&Client::update_session>,
    .start = cli::start_calls<&Client::update_session, &AsyncClient::update_session>,
    .sample =
        "{\"sessionId\": \"sessionId\", \"sessionArn\": \"sessionArn\", \"sessionStatus\": \"sessionStatus\", "
        "\"createdAt\": \"1970-01-01T00:00:00Z\", \"lastUpdatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = update_session_times,
};

}  // namespace outcrop::bedrock_agent_runtime::commands
