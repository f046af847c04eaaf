// Client::get_event: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/get_event.h"

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

constexpr internal::Field get_event_fields[] = {
    {"event", &schemas::event_type, offsetof(GetEventView, event), internal::Slot::plain},
};
constexpr internal::Schema get_event_schema =
    internal::structure_schema<GetEventView>("GetEventOutput", get_event_fields);
constexpr internal::OutputSchema get_event_output{
    .view = &get_event_schema,
    .body = &get_event_schema,
    .needs_body = true,
};
constexpr internal::Operation get_event_operation{
    .service = &common::service,
    .name = "GetEvent",
    .errors = common::errors,
    .output = &get_event_output,
};

internal::HttpRequest encode(const GetEventRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/memories/"};
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

void write_json(internal::JsonWriter& writer, const GetEventRequest& in) {
  writer.begin_object();
  writer.member("memoryId", in.memory_id);
  writer.member("sessionId", in.session_id);
  writer.member("actorId", in.actor_id);
  writer.member("eventId", in.event_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetEventView*) { return get_event_schema; }

Response<GetEventView> Client::get_event(const GetEventRequest& request, const CallOptions& options) const {
  return internal::call<GetEventView>(*connection_, get_event_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetEventRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_event_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
