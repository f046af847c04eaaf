// Client::create_session as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/async_client.h>
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/create_session.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter create_session_parameters[] = {
    {cli::field<&CreateSessionRequest::session_metadata>("sessionMetadata"), "session-metadata",
     "Pairs of the caller's own that belong to the whole session."},
    {cli::field<&CreateSessionRequest::encryption_key_arn>("encryptionKeyArn"), "encryption-key-arn",
     "The KMS key for the data, by its ARN. Absent: a key of AWS encrypts it."},
    {cli::field<&CreateSessionRequest::tags>("tags"), "tags", "Tags for the session, by key."},
};
constexpr std::string_view create_session_times[] = {
    "createdAt",
};

}  // namespace

extern const cli::Operation create_session_command;
constexpr cli::Operation create_session_command{
    .name = "CreateSession",
    .command = "create-session",
    .help =
        "Opens a session, in which a program keeps the state of a conversation between calls. Encryption is by a key "
        "of AWS unless the request names one.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_CreateSession.html",
    .parameters = create_session_parameters,
    .make_request = cli::make_request<&Client::create_session>,
    .call = cli::call_method<&Client::create_session>,
    .start = cli::start_calls<&Client::create_session, &AsyncClient::create_session>,
    .sample =
        "{\"sessionId\": \"sessionId\", \"sessionArn\": \"sessionArn\", \"sessionStatus\": \"sessionStatus\", "
        "\"createdAt\": \"1970-01-01T00:00:00Z\"}",
    .times = create_session_times,
};

}  // namespace outcrop::bedrock_agent_runtime::commands
