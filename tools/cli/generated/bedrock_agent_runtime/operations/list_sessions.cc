// Client::list_sessions as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/async_client.h>
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/list_sessions.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter list_sessions_parameters[] = {
    {cli::field<&ListSessionsRequest::max_results>("maxResults"), "max-results",
     "Sessions at most on one page. Absent: 10."},
    {cli::field<&ListSessionsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_sessions_times[] = {
    "createdAt",
    "lastUpdatedAt",
};
constexpr cli::Listing list_sessions_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_sessions, &Client::list_sessions_pages>,
};

}  // namespace

extern const cli::Operation list_sessions_command;
constexpr cli::Operation list_sessions_command{
    .name = "ListSessions",
    .command = "list-sessions",
    .help = "Lists the account's sessions in the client's region, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ListSessions.html",
    .parameters = list_sessions_parameters,
    .make_request = cli::make_request<&Client::list_sessions>,
    .call = cli::call_method<&Client::list_sessions>,
    .start = cli::start_calls<&Client::list_sessions, &AsyncClient::list_sessions>,
    .sample =
        "{\"sessionSummaries\": [{\"sessionId\": \"sessionId\", \"sessionArn\": \"sessionArn\", \"sessionStatus\": "
        "\"sessionStatus\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"lastUpdatedAt\": \"1970-01-01T00:00:00Z\"}], "
        "\"nextToken\": \"nextToken\"}",
    .items = "sessionSummaries",
    .times = list_sessions_times,
    .listing = &list_sessions_listing,
};

}  // namespace outcrop::bedrock_agent_runtime::commands
