// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/guardrail_usage.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/types/converse_stream_output.h"
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

}  // namespace outcrop::bedrock_runtime
