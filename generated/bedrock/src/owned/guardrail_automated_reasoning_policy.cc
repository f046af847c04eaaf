// Makes GuardrailAutomatedReasoningPolicy of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/guardrail_automated_reasoning_policy.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/guardrail_automated_reasoning_policy.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GuardrailAutomatedReasoningPolicy to_owned(const GuardrailAutomatedReasoningPolicyView& view) {
  GuardrailAutomatedReasoningPolicy owned;
  internal::own(owned.policies, view.policies);
  internal::own(owned.confidence_threshold, view.confidence_threshold);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningPolicy& in) {
  writer.begin_object();
  writer.member("policies", in.policies);
  writer.member("confidenceThreshold", in.confidence_threshold);
  writer.end_object();
}

}  // namespace outcrop::bedrock
