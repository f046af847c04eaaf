// Writes BedrockModelConfigurations as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/bedrock_model_configurations.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const BedrockModelConfigurations& in) {
  writer.begin_object();
  writer.member("performanceConfig", in.performance_config);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
