// Writes AgenticRetrievePolicyConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/agentic_retrieve_policy_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const AgenticRetrieveBedrockGuardrailConfiguration& in) {
  writer.begin_object();
  writer.required("guardrailId", in.guardrail_id);
  writer.required("guardrailVersion", in.guardrail_version);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrievePolicyConfiguration& in) {
  writer.begin_object();
  writer.member("bedrockGuardrailConfiguration", in.bedrock_guardrail_configuration);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
