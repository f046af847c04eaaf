// Client::create_event: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/create_event.h"

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

constexpr internal::Field create_event_fields[] = {
    {"event", &schemas::event_type, offsetof(CreateEventView, event), internal::Slot::plain},
};
constexpr internal::Schema create_event_schema =
    internal::structure_schema<CreateEventView>("CreateEventOutput", create_event_fields);
constexpr internal::OutputSchema create_event_output{
    .view = &create_event_schema,
    .body = &create_event_schema,
    .needs_body = true,
};
constexpr internal::Operation create_event_operation{
    .service = &common::service,
    .name = "CreateEvent",
    .errors = common::errors,
    .output = &create_event_output,
};

internal::HttpRequest encode(const CreateEventRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/memories/"};
  out.label("memoryId", in.memory_id).segment("/events");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("actorId", in.actor_id);
    writer.member("sessionId", in.session_id);
    writer.required("eventTimestamp", in.event_timestamp, TimestampFormat::epoch_seconds);
    writer.required("payload", in.payload);
    writer.member("branch", in.branch);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("metadata", in.metadata);
    writer.member("extractionMode", in.extraction_mode);
    writer.member("extractionConfig", in.extraction_config);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateEventRequest& in) {
  writer.begin_object();
  writer.member("memoryId", in.memory_id);
  writer.member("actorId", in.actor_id);
  writer.member("sessionId", in.session_id);
  writer.member("eventTimestamp", in.event_timestamp, TimestampFormat::epoch_seconds);
  writer.member("payload", in.payload);
  writer.member("branch", in.branch);
  writer.member("clientToken", in.client_token);
  writer.member("metadata", in.metadata);
  writer.member("extractionMode", in.extraction_mode);
  writer.member("extractionConfig", in.extraction_config);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateEventView*) { return create_event_schema; }

Response<CreateEventView> Client::create_event(const CreateEventRequest& request, const CallOptions& options) const {
  return internal::call<CreateEventView>(*connection_, create_event_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateEventRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_event_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
