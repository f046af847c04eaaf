// Client::list_events as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/list_events.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter list_events_parameters[] = {
    {cli::field<&ListEventsRequest::memory_id>("memoryId", true), "memory-id", "The id of the memory."},
    {cli::field<&ListEventsRequest::session_id>("sessionId", true), "session-id",
     "The id of the session, a run of events that belong together."},
    {cli::field<&ListEventsRequest::actor_id>("actorId", true), "actor-id",
     "The id of the actor, such as a user or another agent."},
    {cli::field<&ListEventsRequest::include_payloads>("includePayloads"), "include-payloads",
     "False leaves out what the events hold."},
    {cli::field<&ListEventsRequest::filter>("filter"), "filter", "Which events to list. Absent: all of the session."},
    {cli::field<&ListEventsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListEventsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_events_times[] = {
    "eventTimestamp",
};
constexpr cli::Listing list_events_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_events, &Client::list_events_pages>,
};

}  // namespace

extern const cli::Operation list_events_command;
constexpr cli::Operation list_events_command{
    .name = "ListEvents",
    .command = "list-events",
    .help = "Lists the events of a session, filtered as asked, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ListEvents.html",
    .parameters = list_events_parameters,
    .make_request = cli::make_request<&Client::list_events>,
    .call = cli::call_method<&Client::list_events>,
    .start = cli::start_calls<&Client::list_events, &AsyncClient::list_events>,
    .sample =
        "{\"events\": [{\"memoryId\": \"memoryId\", \"actorId\": \"actorId\", \"sessionId\": \"sessionId\", "
        "\"eventId\": \"eventId\", \"eventTimestamp\": \"1970-01-01T00:00:00Z\", \"payload\": [{\"conversational\": "
        "{\"content\": {\"text\": \"text\"}, \"role\": \"role\"}}], \"branch\": {\"rootEventId\": \"rootEventId\", "
        "\"name\": \"name\"}, \"metadata\": {\"KeyName\": {\"stringValue\": \"stringValue\"}}}], \"nextToken\": "
        "\"nextToken\"}",
    .items = "events",
    .times = list_events_times,
    .listing = &list_events_listing,
};

}  // namespace outcrop::bedrock_agentcore::commands
