// Writes GuardrailAutomatedReasoningPolicyConfig as JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/guardrail_automated_reasoning_policy_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock {

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningPolicyConfig& in) {
  writer.begin_object();
  writer.required("policies", in.policies);
  writer.member("confidenceThreshold", in.confidence_threshold);
  writer.end_object();
}

}  // namespace outcrop::bedrock
