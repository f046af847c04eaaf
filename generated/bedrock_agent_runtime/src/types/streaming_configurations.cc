// Writes StreamingConfigurations as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/streaming_configurations.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const StreamingConfigurations& in) {
  writer.begin_object();
  writer.member("streamFinalResponse", in.stream_final_response);
  writer.member("applyGuardrailInterval", in.apply_guardrail_interval);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
