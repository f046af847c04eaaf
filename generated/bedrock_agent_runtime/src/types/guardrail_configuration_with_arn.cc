// Writes GuardrailConfigurationWithArn as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/guardrail_configuration_with_arn.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const GuardrailConfigurationWithArn& in) {
  writer.begin_object();
  writer.required("guardrailIdentifier", in.guardrail_identifier);
  writer.required("guardrailVersion", in.guardrail_version);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
