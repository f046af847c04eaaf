// Makes ListEvents: the output of Client::list_events, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/list_events.h"

#include "outcrop/bedrock_agentcore/operations/list_events.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

ListEvents to_owned(const ListEventsView& view) {
  ListEvents owned;
  internal::own(owned.events, view.events);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListEvents& in) {
  writer.begin_object();
  writer.member("events", in.events);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
