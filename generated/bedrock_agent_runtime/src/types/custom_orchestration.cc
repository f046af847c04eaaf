// Writes CustomOrchestration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/custom_orchestration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const OrchestrationExecutor& in) {
  writer.exactly_one("OrchestrationExecutor", in.lambda.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("lambda", in.lambda);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CustomOrchestration& in) {
  writer.begin_object();
  writer.member("executor", in.executor);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
