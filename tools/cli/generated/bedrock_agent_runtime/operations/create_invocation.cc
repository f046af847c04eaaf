// Client::create_invocation as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/async_client.h>
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/create_invocation.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter create_invocation_parameters[] = {
    {cli::field<&CreateInvocationRequest::invocation_id>("invocationId"), "invocation-id",
     "An id of the caller's own, as a UUID. Absent: the service makes one."},
    {cli::field<&CreateInvocationRequest::description>("description"), "description", "What the invocation is about."},
    {cli::field<&CreateInvocationRequest::session_identifier>("sessionIdentifier", true), "session-identifier",
     "The session's id or ARN."},
};
constexpr std::string_view create_invocation_times[] = {
    "createdAt",
};

}  // namespace

extern const cli::Operation create_invocation_command;
constexpr cli::Operation create_invocation_command{
    .name = "CreateInvocation",
    .command = "create-invocation",
    .help = "Opens a group of steps in a session. PutInvocationStep fills it.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_CreateInvocation.html",
    .parameters = create_invocation_parameters,
    .make_request = cli::make_request<&Client::create_invocation>,
    .call = cli::call_method<&Client::create_invocation>,
    .start = cli::start_calls<&Client::create_invocation, &AsyncClient::create_invocation>,
    .sample =
        "{\"sessionId\": \"sessionId\", \"invocationId\": \"invocationId\", \"createdAt\": \"1970-01-01T00:00:00Z\"}",
    .times = create_invocation_times,
};

}  // namespace outcrop::bedrock_agent_runtime::commands
