// Client::start_browser_session as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/start_browser_session.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter start_browser_session_parameters[] = {
    {cli::field<&StartBrowserSessionRequest::trace_id>("traceId"), "trace-id",
     "The trace that the call belongs to, as the header X-Amzn-Trace-Id writes it."},
    {cli::field<&StartBrowserSessionRequest::trace_parent>("traceParent"), "trace-parent",
     "The trace and the span that the call belongs to, as the header traceparent of W3C Trace Context writes them."},
    {cli::field<&StartBrowserSessionRequest::browser_identifier>("browserIdentifier", true), "browser-identifier",
     "The id of the browser; aws.browser.v1 is the one that AWS provides."},
    {cli::field<&StartBrowserSessionRequest::name>("name"), "name",
     "The session's name, for people; it may be used several times. Absent: it has none."},
    {cli::field<&StartBrowserSessionRequest::session_timeout_seconds>("sessionTimeoutSeconds"),
     "session-timeout-seconds", "Seconds after which the session ends by itself, used or not. Absent: 3600."},
    {cli::field<&StartBrowserSessionRequest::view_port>("viewPort"), "view-port",
     "The size of the part of a page that can be seen. Absent: the service's own choice."},
    {cli::field<&StartBrowserSessionRequest::extensions>("extensions"), "extensions",
     "Extensions to load. Absent: none."},
    {cli::field<&StartBrowserSessionRequest::profile_configuration>("profileConfiguration"), "profile-configuration",
     "A profile with the cookies and local storage to start with. Absent: none."},
    {cli::field<&StartBrowserSessionRequest::proxy_configuration>("proxyConfiguration"), "proxy-configuration",
     "Proxies to go by. Absent: the session reaches the web directly."},
    {cli::field<&StartBrowserSessionRequest::enterprise_policies>("enterprisePolicies"), "enterprise-policies",
     "Files with policies for the browser. Absent: none."},
    {cli::field<&StartBrowserSessionRequest::certificates>("certificates"), "certificates",
     "Certificates to install. Absent: none."},
    {cli::field<&StartBrowserSessionRequest::filesystem_configurations>("filesystemConfigurations"),
     "filesystem-configurations", "File systems to mount. Absent: none."},
    {cli::field<&StartBrowserSessionRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
constexpr std::string_view start_browser_session_times[] = {
    "createdAt",
};

}  // namespace

extern const cli::Operation start_browser_session_command;
constexpr cli::Operation start_browser_session_command{
    .name = "StartBrowserSession",
    .command = "start-browser-session",
    .help = "Starts a browser session. It ends by StopBrowserSession, or by itself when its time is over.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_StartBrowserSession.html",
    .parameters = start_browser_session_parameters,
    .make_request = cli::make_request<&Client::start_browser_session>,
    .call = cli::call_method<&Client::start_browser_session>,
    .start = cli::start_calls<&Client::start_browser_session, &AsyncClient::start_browser_session>,
    .sample =
        "{\"browserIdentifier\": \"browserIdentifier\", \"sessionId\": \"sessionId\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"streams\": {\"automationStream\": {\"streamEndpoint\": \"streamEndpoint\", "
        "\"streamStatus\": \"streamStatus\"}, \"liveViewStream\": {\"streamEndpoint\": \"streamEndpoint\"}}}",
    .times = start_browser_session_times,
};

}  // namespace outcrop::bedrock_agentcore::commands
