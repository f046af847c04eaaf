// Makes CreateEventAnswer: the output of Client::create_event, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/create_event.h"

#include "outcrop/bedrock_agentcore/operations/create_event.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

CreateEventAnswer to_owned(const CreateEventView& view) {
  CreateEventAnswer owned;
  internal::own(owned.event, view.event);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateEventAnswer& in) {
  writer.begin_object();
  writer.member("event", in.event);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
