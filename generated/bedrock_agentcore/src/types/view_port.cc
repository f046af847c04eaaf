// Writes ViewPort as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/view_port.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const ViewPort& in) {
  writer.begin_object();
  writer.required("width", in.width);
  writer.required("height", in.height);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
