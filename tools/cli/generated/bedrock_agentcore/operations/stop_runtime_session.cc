// Client::stop_runtime_session as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/stop_runtime_session.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter stop_runtime_session_parameters[] = {
    {cli::field<&StopRuntimeSessionRequest::runtime_session_id>("runtimeSessionId", true), "runtime-session-id",
     "The id of the session in the runtime."},
    {cli::field<&StopRuntimeSessionRequest::agent_runtime_arn>("agentRuntimeArn", true), "agent-runtime-arn",
     "The ARN of the agent runtime."},
    {cli::field<&StopRuntimeSessionRequest::qualifier>("qualifier"), "qualifier",
     "The name of the endpoint, which stands for a version. Absent: DEFAULT."},
    {cli::field<&StopRuntimeSessionRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
constexpr cli::HeaderMember stop_runtime_session_headers[] = {
    cli::header_member<&StopRuntimeSessionView::runtime_session_id>("runtimeSessionId"),
    cli::header_member<&StopRuntimeSessionView::status_code>("statusCode"),
};

}  // namespace

extern const cli::Operation stop_runtime_session_command;
constexpr cli::Operation stop_runtime_session_command{
    .name = "StopRuntimeSession",
    .command = "stop-runtime-session",
    .help = "Ends a session of an agent runtime, with its container.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_StopRuntimeSession.html",
    .parameters = stop_runtime_session_parameters,
    .make_request = cli::make_request<&Client::stop_runtime_session>,
    .call = cli::call_method<&Client::stop_runtime_session>,
    .start = cli::start_calls<&Client::stop_runtime_session, &AsyncClient::stop_runtime_session>,
    .sample = "{\"runtimeSessionId\": \"runtimeSessionId\", \"statusCode\": 0}",
    .headers = stop_runtime_session_headers,
};

}  // namespace outcrop::bedrock_agentcore::commands
