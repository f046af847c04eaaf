// Client::stop_browser_session as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/stop_browser_session.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter stop_browser_session_parameters[] = {
    {cli::field<&StopBrowserSessionRequest::trace_id>("traceId"), "trace-id",
     "The trace that the call belongs to, as the header X-Amzn-Trace-Id writes it."},
    {cli::field<&StopBrowserSessionRequest::trace_parent>("traceParent"), "trace-parent",
     "The trace and the span that the call belongs to, as the header traceparent of W3C Trace Context writes them."},
    {cli::field<&StopBrowserSessionRequest::browser_identifier>("browserIdentifier", true), "browser-identifier",
     "The id of the browser; aws.browser.v1 is the one that AWS provides."},
    {cli::field<&StopBrowserSessionRequest::session_id>("sessionId", true), "session-id",
     "The session's id, as StartBrowserSession gave it."},
    {cli::field<&StopBrowserSessionRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
constexpr std::string_view stop_browser_session_times[] = {
    "lastUpdatedAt",
};

}  // namespace

extern const cli::Operation stop_browser_session_command;
constexpr cli::Operation stop_browser_session_command{
    .name = "StopBrowserSession",
    .command = "stop-browser-session",
    .help = "Ends a browser session, for good.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_StopBrowserSession.html",
    .parameters = stop_browser_session_parameters,
    .make_request = cli::make_request<&Client::stop_browser_session>,
    .call = cli::call_method<&Client::stop_browser_session>,
    .start = cli::start_calls<&Client::stop_browser_session, &AsyncClient::stop_browser_session>,
    .sample =
        "{\"browserIdentifier\": \"browserIdentifier\", \"sessionId\": \"sessionId\", \"lastUpdatedAt\": "
        "\"1970-01-01T00:00:00Z\"}",
    .times = stop_browser_session_times,
};

}  // namespace outcrop::bedrock_agentcore::commands
