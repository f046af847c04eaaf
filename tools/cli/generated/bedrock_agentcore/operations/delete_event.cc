// Client::delete_event as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/delete_event.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter delete_event_parameters[] = {
    {cli::field<&DeleteEventRequest::memory_id>("memoryId", true), "memory-id", "The id of the memory."},
    {cli::field<&DeleteEventRequest::session_id>("sessionId", true), "session-id",
     "The id of the session, a run of events that belong together."},
    {cli::field<&DeleteEventRequest::event_id>("eventId", true), "event-id", "The event's id."},
    {cli::field<&DeleteEventRequest::actor_id>("actorId", true), "actor-id",
     "The id of the actor, such as a user or another agent."},
};

}  // namespace

extern const cli::Operation delete_event_command;
constexpr cli::Operation delete_event_command{
    .name = "DeleteEvent",
    .command = "delete-event",
    .help = "Deletes an event from short-term memory, for good.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_DeleteEvent.html",
    .parameters = delete_event_parameters,
    .make_request = cli::make_request<&Client::delete_event>,
    .call = cli::call_method<&Client::delete_event>,
    .start = cli::start_calls<&Client::delete_event, &AsyncClient::delete_event>,
    .sample = "{\"eventId\": \"eventId\"}",
};

}  // namespace outcrop::bedrock_agentcore::commands
