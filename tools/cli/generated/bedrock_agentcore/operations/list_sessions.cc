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
    {cli::field<&ListSessionsRequest::memory_id>("memoryId", true), "memory-id", ""},
    {cli::field<&ListSessionsRequest::actor_id>("actorId", true), "actor-id", ""},
    {cli::field<&ListSessionsRequest::max_results>("maxResults"), "max-results", ""},
    {cli::field<&ListSessionsRequest::next_token>("nextToken"), "next-token", ""},
    {cli::field<&ListSessionsRequest::filter>("filter"), "filter", ""},
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
    .help = "",
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
