// Writes Branch as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/branch.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const Branch& in) {
  writer.begin_object();
  writer.member("rootEventId", in.root_event_id);
  writer.required("name", in.name);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
