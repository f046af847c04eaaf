// Writes IndexedKey as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/indexed_key.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const IndexedKey& in) {
  writer.begin_object();
  writer.required("key", in.key);
  writer.required("type", in.type);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
