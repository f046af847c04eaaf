// Makes GuardrailUsage of views, and writes JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/owned/guardrail_usage.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/views/guardrail_usage.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

GuardrailUsage to_owned(const GuardrailUsageView& view) {
  GuardrailUsage owned;
  internal::own(owned.topic_policy_units, view.topic_policy_units);
  internal::own(owned.content_policy_units, view.content_policy_units);
  internal::own(owned.word_policy_units, view.word_policy_units);
  internal::own(owned.sensitive_information_policy_units, view.sensitive_information_policy_units);
  internal::own(owned.sensitive_information_policy_free_units, view.sensitive_information_policy_free_units);
  internal::own(owned.contextual_grounding_policy_units, view.contextual_grounding_policy_units);
  internal::own(owned.content_policy_image_units, view.content_policy_image_units);
  internal::own(owned.automated_reasoning_policy_units, view.automated_reasoning_policy_units);
  internal::own(owned.automated_reasoning_policies, view.automated_reasoning_policies);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailUsage& in) {
  writer.begin_object();
  writer.member("topicPolicyUnits", in.topic_policy_units);
  writer.member("contentPolicyUnits", in.content_policy_units);
  writer.member("wordPolicyUnits", in.word_policy_units);
  writer.member("sensitiveInformationPolicyUnits", in.sensitive_information_policy_units);
  writer.member("sensitiveInformationPolicyFreeUnits", in.sensitive_information_policy_free_units);
  writer.member("contextualGroundingPolicyUnits", in.contextual_grounding_policy_units);
  writer.member("contentPolicyImageUnits", in.content_policy_image_units);
  writer.member("automatedReasoningPolicyUnits", in.automated_reasoning_policy_units);
  writer.member("automatedReasoningPolicies", in.automated_reasoning_policies);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
