// Writes QueryGenerationInput as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/query_generation_input.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const QueryGenerationInput& in) {
  writer.begin_object();
  writer.sensitive().required("type", in.type);
  writer.sensitive().required("text", in.text);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
