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
    {cli::field<&StartBrowserSessionRequest::trace_id>("traceId"), "trace-id", ""},
    {cli::field<&StartBrowserSessionRequest::trace_parent>("traceParent"), "trace-parent", ""},
    {cli::field<&StartBrowserSessionRequest::browser_identifier>("browserIdentifier", true), "browser-identifier", ""},
    {cli::field<&StartBrowserSessionRequest::name>("name"), "name", ""},
    {cli::field<&StartBrowserSessionRequest::session_timeout_seconds>("sessionTimeoutSeconds"),
     "session-timeout-seconds", ""},
    {cli::field<&StartBrowserSessionRequest::view_port>("viewPort"), "view-port", ""},
    {cli::field<&StartBrowserSessionRequest::extensions>("extensions"), "extensions", ""},
    {cli::field<&StartBrowserSessionRequest::profile_configuration>("profileConfiguration"), "profile-configuration",
     ""},
    {cli::field<&StartBrowserSessionRequest::proxy_configuration>("proxyConfiguration"), "proxy-configuration", ""},
    {cli::field<&StartBrowserSessionRequest::enterprise_policies>("enterprisePolicies"), "enterprise-policies", ""},
    {cli::field<&StartBrowserSessionRequest::certificates>("certificates"), "certificates", ""},
    {cli::field<&StartBrowserSessionRequest::filesystem_configurations>("filesystemConfigurations"),
     "filesystem-configurations", ""},
    {cli::field<&StartBrowserSessionRequest::client_token>("clientToken"), "client-token", ""},
};
constexpr std::string_view start_browser_session_times[] = {
    "createdAt",
};

}  // namespace

extern const cli::Operation start_browser_session_command;
constexpr cli::Operation start_browser_session_command{
    .name = "StartBrowserSession",
    .command = "start-browser-session",
    .help = "",
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
