// GuardrailTraceAssessmentView: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_runtime/views/guardrail_assessment.h"
#include "outcrop/map_view.h"

namespace outcrop::bedrock_runtime {

struct GuardrailTraceAssessmentView {
  std::span<const std::string_view> model_output{};
  MapView<GuardrailAssessmentView> input_assessment{};
  MapView<std::span<const GuardrailAssessmentView>> output_assessments{};
  std::optional<std::string_view> action_reason{};
};

}  // namespace outcrop::bedrock_runtime
