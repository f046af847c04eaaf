// Client::create_event as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/create_event.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter create_event_parameters[] = {
    {cli::field<&CreateEventRequest::memory_id>("memoryId", true), "memory-id", "The id of the memory."},
    {cli::field<&CreateEventRequest::actor_id>("actorId", true), "actor-id",
     "The id of the actor, such as a user or another agent."},
    {cli::field<&CreateEventRequest::session_id>("sessionId"), "session-id",
     "The session that the event belongs to. Absent: the service makes an id, which the answer tells."},
    {cli::field<&CreateEventRequest::event_timestamp>("eventTimestamp", true), "event-timestamp",
     "When the event happened, which may be before it is kept."},
    {cli::field<&CreateEventRequest::payload>("payload", true), "payload", "What to keep, in order."},
    {cli::field<&CreateEventRequest::branch>("branch"), "branch",
     "The branch that the event belongs to. Absent: the main one."},
    {cli::field<&CreateEventRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreateEventRequest::metadata>("metadata"), "metadata",
     "Facts about the event, by key, which ListEvents can filter by."},
    {cli::field<&CreateEventRequest::extraction_mode>("extractionMode"), "extraction-mode",
     "Whether memory records are extracted from the event. Absent: they are."},
    {cli::field<&CreateEventRequest::extraction_config>("extractionConfig"), "extraction-config",
     "Values for variables in the namespaces of extracted records. Absent: none."},
};
constexpr std::string_view create_event_times[] = {
    "eventTimestamp",
};

}  // namespace

extern const cli::Operation create_event_command;
constexpr cli::Operation create_event_command{
    .name = "CreateEvent",
    .command = "create-event",
    .help =
        "Keeps a piece of a conversation, or other data, in short-term memory. Memory records are extracted from it in "
        "the background, as the memory's strategies say.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CreateEvent.html",
    .parameters = create_event_parameters,
    .make_request = cli::make_request<&Client::create_event>,
    .call = cli::call_method<&Client::create_event>,
    .start = cli::start_calls<&Client::create_event, &AsyncClient::create_event>,
    .sample =
        "{\"event\": {\"memoryId\": \"memoryId\", \"actorId\": \"actorId\", \"sessionId\": \"sessionId\", \"eventId\": "
        "\"eventId\", \"eventTimestamp\": \"1970-01-01T00:00:00Z\", \"payload\": [{\"conversational\": {\"content\": "
        "{\"text\": \"text\"}, \"role\": \"role\"}}], \"branch\": {\"rootEventId\": \"rootEventId\", \"name\": "
        "\"name\"}, \"metadata\": {\"KeyName\": {\"stringValue\": \"stringValue\"}}}}",
    .times = create_event_times,
};

}  // namespace outcrop::bedrock_agentcore::commands
