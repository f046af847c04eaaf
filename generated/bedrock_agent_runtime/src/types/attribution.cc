// Writes Attribution as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/attribution.h"

#include "outcrop/internal/json_writer.h"
#include "write_json.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const Attribution& in) {
  writer.begin_object();
  writer.member("citations", in.citations);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
