// Client::list_sessions as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/list_sessions.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter list_sessions_parameters[] = {
    {cli::field<&ListSessionsRequest::memory_id>("memoryId", true), "memory-id", "The id of the memory."},
    {cli::field<&ListSessionsRequest::actor_id>("actorId", true), "actor-id",
     "The id of the actor, such as a user or another agent."},
    {cli::field<&ListSessionsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListSessionsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListSessionsRequest::filter>("filter"), "filter", "Which sessions to list. Absent: all."},
};
constexpr std::string_view list_sessions_times[] = {
    "createdAt",
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
    .help = "Lists the sessions of an actor, one page at a time. Sessions without events vanish after a day.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ListSessions.html",
    .parameters = list_sessions_parameters,
    .make_request = cli::make_request<&Client::list_sessions>,
    .call = cli::call_method<&Client::list_sessions>,
    .start = cli::start_calls<&Client::list_sessions, &AsyncClient::list_sessions>,
    .sample =
        "{\"sessionSummaries\": [{\"sessionId\": \"sessionId\", \"actorId\": \"actorId\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "sessionSummaries",
    .times = list_sessions_times,
    .listing = &list_sessions_listing,
};

}  // namespace outcrop::bedrock_agentcore::commands
