// Writes PerformanceConfiguration as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/performance_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const PerformanceConfiguration& in) {
  writer.begin_object();
  writer.member("latency", in.latency);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
