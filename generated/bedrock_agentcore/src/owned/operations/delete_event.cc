// Makes DeleteEvent: the output of Client::delete_event, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/delete_event.h"

#include "outcrop/bedrock_agentcore/operations/delete_event.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

DeleteEvent to_owned(const DeleteEventView& view) {
  DeleteEvent owned;
  internal::own(owned.event_id, view.event_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteEvent& in) {
  writer.begin_object();
  writer.member("eventId", in.event_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
