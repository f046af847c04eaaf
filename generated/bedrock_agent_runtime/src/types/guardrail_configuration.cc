// Writes GuardrailConfiguration as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/guardrail_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const GuardrailConfiguration& in) {
  writer.begin_object();
  writer.required("guardrailId", in.guardrail_id);
  writer.required("guardrailVersion", in.guardrail_version);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
