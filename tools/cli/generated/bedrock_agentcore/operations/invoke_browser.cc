// Client::invoke_browser as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/invoke_browser.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter invoke_browser_parameters[] = {
    {cli::field<&InvokeBrowserRequest::browser_identifier>("browserIdentifier", true), "browser-identifier",
     "The id of the browser; aws.browser.v1 is the one that AWS provides."},
    {cli::field<&InvokeBrowserRequest::session_id>("sessionId", true), "session-id",
     "The session's id, as StartBrowserSession gave it."},
    {cli::field<&InvokeBrowserRequest::action>("action", true), "action", "The action to carry out."},
};
constexpr cli::HeaderMember invoke_browser_headers[] = {
    cli::header_member<&InvokeBrowserView::session_id>("sessionId"),
};

}  // namespace

extern const cli::Operation invoke_browser_command;
constexpr cli::Operation invoke_browser_command{
    .name = "InvokeBrowser",
    .command = "invoke-browser",
    .help =
        "Carries out one action at the screen of a browser session, such as a click or a picture of the screen. It "
        "reaches what the Chrome DevTools Protocol does not, such as print dialogs.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InvokeBrowser.html",
    .parameters = invoke_browser_parameters,
    .make_request = cli::make_request<&Client::invoke_browser>,
    .call = cli::call_method<&Client::invoke_browser>,
    .start = cli::start_calls<&Client::invoke_browser, &AsyncClient::invoke_browser>,
    .sample =
        "{\"result\": {\"mouseClick\": {\"status\": \"status\", \"error\": \"error\"}}, \"sessionId\": \"sessionId\"}",
    .headers = invoke_browser_headers,
};

}  // namespace outcrop::bedrock_agentcore::commands
