// Makes Event of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/event.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/event.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

Event to_owned(const EventView& view) {
  Event owned;
  internal::own(owned.memory_id, view.memory_id);
  internal::own(owned.actor_id, view.actor_id);
  internal::own(owned.session_id, view.session_id);
  internal::own(owned.event_id, view.event_id);
  internal::own(owned.event_timestamp, view.event_timestamp);
  internal::own(owned.payload, view.payload);
  internal::own(owned.branch, view.branch);
  internal::own(owned.metadata, view.metadata);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Event& in) {
  writer.begin_object();
  writer.member("memoryId", in.memory_id);
  writer.member("actorId", in.actor_id);
  writer.member("sessionId", in.session_id);
  writer.member("eventId", in.event_id);
  writer.member("eventTimestamp", in.event_timestamp, TimestampFormat::epoch_seconds);
  writer.member("payload", in.payload);
  writer.member("branch", in.branch);
  writer.member("metadata", in.metadata);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
