// GuardrailTraceAssessment.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_runtime/owned/guardrail_assessment.h"
#include "outcrop/bedrock_runtime/shapes.h"

namespace outcrop::bedrock_runtime {

struct GuardrailTraceAssessmentView;

/// What the guardrails found in a conversation.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailTraceAssessment.html
struct GuardrailTraceAssessment {
  /// The model's own output that the guardrail assessed.
  std::optional<std::vector<std::string>> model_output{};
  /// What was found in the input, by the guardrail's id.
  std::optional<std::map<std::string, GuardrailAssessment, std::less<>>> input_assessment{};
  /// What was found in the output, by the guardrail's id.
  std::optional<std::map<std::string, std::vector<GuardrailAssessment>, std::less<>>> output_assessments{};
  /// Why the guardrail took its action, in words.
  std::optional<std::string> action_reason{};

  friend bool operator==(const GuardrailTraceAssessment&, const GuardrailTraceAssessment&) = default;
};
GuardrailTraceAssessment to_owned(const GuardrailTraceAssessmentView& view);
void write_json(internal::JsonWriter& writer, const GuardrailTraceAssessment& in);

}  // namespace outcrop::bedrock_runtime
