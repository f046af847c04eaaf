// Client::get_browser_session as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/get_browser_session.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter get_browser_session_parameters[] = {
    {cli::field<&GetBrowserSessionRequest::browser_identifier>("browserIdentifier", true), "browser-identifier",
     "The id of the browser; aws.browser.v1 is the one that AWS provides."},
    {cli::field<&GetBrowserSessionRequest::session_id>("sessionId", true), "session-id",
     "The session's id, as StartBrowserSession gave it."},
};
constexpr std::string_view get_browser_session_times[] = {
    "createdAt",
    "lastUpdatedAt",
};

}  // namespace

extern const cli::Operation get_browser_session_command;
constexpr cli::Operation get_browser_session_command{
    .name = "GetBrowserSession",
    .command = "get-browser-session",
    .help = "Tells what a browser session is like, and its state.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetBrowserSession.html",
    .parameters = get_browser_session_parameters,
    .make_request = cli::make_request<&Client::get_browser_session>,
    .call = cli::call_method<&Client::get_browser_session>,
    .start = cli::start_calls<&Client::get_browser_session, &AsyncClient::get_browser_session>,
    .sample =
        "{\"browserIdentifier\": \"browserIdentifier\", \"sessionId\": \"sessionId\", \"name\": \"name\", "
        "\"createdAt\": \"1970-01-01T00:00:00Z\", \"viewPort\": {\"width\": 0, \"height\": 0}, \"extensions\": "
        "[{\"location\": {\"s3\": {\"bucket\": \"bucket\", \"prefix\": \"prefix\", \"versionId\": \"versionId\"}}}], "
        "\"enterprisePolicies\": [{\"location\": {\"s3\": {\"bucket\": \"bucket\", \"prefix\": \"prefix\", "
        "\"versionId\": \"versionId\"}}, \"type\": \"type\"}], \"profileConfiguration\": {\"profileIdentifier\": "
        "\"profileIdentifier\"}, \"sessionTimeoutSeconds\": 0, \"status\": \"status\", \"streams\": "
        "{\"automationStream\": {\"streamEndpoint\": \"streamEndpoint\", \"streamStatus\": \"streamStatus\"}, "
        "\"liveViewStream\": {\"streamEndpoint\": \"streamEndpoint\"}}, \"proxyConfiguration\": {\"proxies\": "
        "[{\"externalProxy\": {\"server\": \"server\", \"port\": 0, \"domainPatterns\": [\"domainPatterns\"], "
        "\"credentials\": {\"basicAuth\": {\"secretArn\": \"secretArn\"}}}}], \"bypass\": {\"domainPatterns\": "
        "[\"domainPatterns\"]}}, \"certificates\": [{\"location\": {\"secretsManager\": {\"secretArn\": "
        "\"secretArn\"}}}], \"filesystemConfigurations\": [{\"s3FilesConfiguration\": {\"accessPointArn\": "
        "\"accessPointArn\", \"mountPath\": \"mountPath\", \"fileSystemArn\": \"fileSystemArn\"}}], "
        "\"sessionReplayArtifact\": \"sessionReplayArtifact\", \"lastUpdatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = get_browser_session_times,
};

}  // namespace outcrop::bedrock_agentcore::commands
