// Makes ActorSummary of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/actor_summary.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/actor_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

ActorSummary to_owned(const ActorSummaryView& view) {
  ActorSummary owned;
  internal::own(owned.actor_id, view.actor_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ActorSummary& in) {
  writer.begin_object();
  writer.member("actorId", in.actor_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
