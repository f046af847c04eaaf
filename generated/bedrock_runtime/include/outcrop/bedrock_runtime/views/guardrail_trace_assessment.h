// GuardrailTraceAssessmentView: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/bedrock_runtime/views/guardrail_assessment.h"
#include "outcrop/map_view.h"

namespace outcrop::bedrock_runtime {

/// What the guardrails found in a conversation.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailTraceAssessment.html
struct GuardrailTraceAssessmentView {
  /// The model's own output that the guardrail assessed.
  std::span<const std::string_view> model_output{};
  /// What was found in the input, by the guardrail's id.
  MapView<GuardrailAssessmentView> input_assessment{};
  /// What was found in the output, by the guardrail's id.
  MapView<std::span<const GuardrailAssessmentView>> output_assessments{};
  /// Why the guardrail took its action, in words.
  std::optional<std::string_view> action_reason{};
};
const internal::Schema& schema_of(const GuardrailTraceAssessmentView*);

}  // namespace outcrop::bedrock_runtime
