// Client::list_browser_sessions as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/list_browser_sessions.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter list_browser_sessions_parameters[] = {
    {cli::field<&ListBrowserSessionsRequest::browser_identifier>("browserIdentifier", true), "browser-identifier",
     "The id of the browser; aws.browser.v1 is the one that AWS provides."},
    {cli::field<&ListBrowserSessionsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListBrowserSessionsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListBrowserSessionsRequest::status>("status"), "status",
     "Lists only sessions in this state. Absent: in any."},
};
constexpr std::string_view list_browser_sessions_times[] = {
    "createdAt",
    "lastUpdatedAt",
};

}  // namespace

extern const cli::Operation list_browser_sessions_command;
constexpr cli::Operation list_browser_sessions_command{
    .name = "ListBrowserSessions",
    .command = "list-browser-sessions",
    .help = "Lists the sessions of a browser, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ListBrowserSessions.html",
    .parameters = list_browser_sessions_parameters,
    .make_request = cli::make_request<&Client::list_browser_sessions>,
    .call = cli::call_method<&Client::list_browser_sessions>,
    .start = cli::start_calls<&Client::list_browser_sessions, &AsyncClient::list_browser_sessions>,
    .sample =
        "{\"items\": [{\"browserIdentifier\": \"browserIdentifier\", \"sessionId\": \"sessionId\", \"name\": \"name\", "
        "\"status\": \"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"lastUpdatedAt\": "
        "\"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "items",
    .times = list_browser_sessions_times,
};

}  // namespace outcrop::bedrock_agentcore::commands
