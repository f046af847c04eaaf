// Client::get_event as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/get_event.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter get_event_parameters[] = {
    {cli::field<&GetEventRequest::memory_id>("memoryId", true), "memory-id", "The id of the memory."},
    {cli::field<&GetEventRequest::session_id>("sessionId", true), "session-id",
     "The id of the session, a run of events that belong together."},
    {cli::field<&GetEventRequest::actor_id>("actorId", true), "actor-id",
     "The id of the actor, such as a user or another agent."},
    {cli::field<&GetEventRequest::event_id>("eventId", true), "event-id", "The event's id."},
};
constexpr std::string_view get_event_times[] = {
    "eventTimestamp",
};

}  // namespace

extern const cli::Operation get_event_command;
constexpr cli::Operation get_event_command{
    .name = "GetEvent",
    .command = "get-event",
    .help = "Tells an event of short-term memory.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetEvent.html",
    .parameters = get_event_parameters,
    .make_request = cli::make_request<&Client::get_event>,
    .call = cli::call_method<&Client::get_event>,
    .start = cli::start_calls<&Client::get_event, &AsyncClient::get_event>,
    .sample =
        "{\"event\": {\"memoryId\": \"memoryId\", \"actorId\": \"actorId\", \"sessionId\": \"sessionId\", \"eventId\": "
        "\"eventId\", \"eventTimestamp\": \"1970-01-01T00:00:00Z\", \"payload\": [{\"conversational\": {\"content\": "
        "{\"text\": \"text\"}, \"role\": \"role\"}}], \"branch\": {\"rootEventId\": \"rootEventId\", \"name\": "
        "\"name\"}, \"metadata\": {\"KeyName\": {\"stringValue\": \"stringValue\"}}}}",
    .times = get_event_times,
};

}  // namespace outcrop::bedrock_agentcore::commands
