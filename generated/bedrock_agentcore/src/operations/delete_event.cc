// Client::delete_event: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/delete_event.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field delete_event_fields[] = {
    {"eventId", &internal::string_type, offsetof(DeleteEventView, event_id), internal::Slot::plain},
};
constexpr internal::Schema delete_event_schema =
    internal::structure_schema<DeleteEventView>("DeleteEventOutput", delete_event_fields);
constexpr internal::OutputSchema delete_event_output{
    .view = &delete_event_schema,
    .body = &delete_event_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_event_operation{
    .service = &common::service,
    .name = "DeleteEvent",
    .errors = common::errors,
    .output = &delete_event_output,
};

internal::HttpRequest encode(const DeleteEventRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/memories/"};
  out.label("memoryId", in.memory_id)
      .segment("/actor/")
      .label("actorId", in.actor_id)
      .segment("/sessions/")
      .label("sessionId", in.session_id)
      .segment("/events/")
      .label("eventId", in.event_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteEventRequest& in) {
  writer.begin_object();
  writer.member("memoryId", in.memory_id);
  writer.member("sessionId", in.session_id);
  writer.member("eventId", in.event_id);
  writer.member("actorId", in.actor_id);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteEventView*) { return delete_event_schema; }

Response<DeleteEventView> Client::delete_event(const DeleteEventRequest& request, const CallOptions& options) const {
  return internal::call<DeleteEventView>(*connection_, delete_event_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteEventRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_event_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
