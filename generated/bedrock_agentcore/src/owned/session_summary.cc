// Makes SessionSummary of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/session_summary.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/session_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

SessionSummary to_owned(const SessionSummaryView& view) {
  SessionSummary owned;
  internal::own(owned.session_id, view.session_id);
  internal::own(owned.actor_id, view.actor_id);
  internal::own(owned.created_at, view.created_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const SessionSummary& in) {
  writer.begin_object();
  writer.member("sessionId", in.session_id);
  writer.member("actorId", in.actor_id);
  writer.member("createdAt", in.created_at, TimestampFormat::epoch_seconds);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
