// Makes ListActors: the output of Client::list_actors, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/list_actors.h"

#include "outcrop/bedrock_agentcore/operations/list_actors.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

ListActors to_owned(const ListActorsView& view) {
  ListActors owned;
  internal::own(owned.actor_summaries, view.actor_summaries);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListActors& in) {
  writer.begin_object();
  writer.member("actorSummaries", in.actor_summaries);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
