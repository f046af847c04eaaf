// Makes GetEvent: the output of Client::get_event, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/get_event.h"

#include "outcrop/bedrock_agentcore/operations/get_event.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

GetEvent to_owned(const GetEventView& view) {
  GetEvent owned;
  internal::own(owned.event, view.event);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetEvent& in) {
  writer.begin_object();
  writer.member("event", in.event);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
