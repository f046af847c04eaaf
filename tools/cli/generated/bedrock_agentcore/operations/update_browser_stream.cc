// Client::update_browser_stream as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/update_browser_stream.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter update_browser_stream_parameters[] = {
    {cli::field<&UpdateBrowserStreamRequest::browser_identifier>("browserIdentifier", true), "browser-identifier",
     "The id of the browser; aws.browser.v1 is the one that AWS provides."},
    {cli::field<&UpdateBrowserStreamRequest::session_id>("sessionId", true), "session-id",
     "The session's id, as StartBrowserSession gave it."},
    {cli::field<&UpdateBrowserStreamRequest::stream_update>("streamUpdate", true), "stream-update",
     "What changes about the stream."},
    {cli::field<&UpdateBrowserStreamRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
constexpr std::string_view update_browser_stream_times[] = {
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_browser_stream_command;
constexpr cli::Operation update_browser_stream_command{
    .name = "UpdateBrowserStream",
    .command = "update-browser-stream",
    .help = "Switches the stream by which a program drives a browser on or off, as when a person takes over.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_UpdateBrowserStream.html",
    .parameters = update_browser_stream_parameters,
    .make_request = cli::make_request<&Client::update_browser_stream>,
    .call = cli::call_method<&Client::update_browser_stream>,
    .start = cli::start_calls<&Client::update_browser_stream, &AsyncClient::update_browser_stream>,
    .sample =
        "{\"browserIdentifier\": \"browserIdentifier\", \"sessionId\": \"sessionId\", \"streams\": "
        "{\"automationStream\": {\"streamEndpoint\": \"streamEndpoint\", \"streamStatus\": \"streamStatus\"}, "
        "\"liveViewStream\": {\"streamEndpoint\": \"streamEndpoint\"}}, \"updatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = update_browser_stream_times,
};

}  // namespace outcrop::bedrock_agentcore::commands
