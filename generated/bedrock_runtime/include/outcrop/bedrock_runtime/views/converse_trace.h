// ConverseTraceView: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock_runtime/views/guardrail_trace_assessment.h"
#include "outcrop/bedrock_runtime/views/prompt_router_trace.h"

namespace outcrop::bedrock_runtime {

struct ConverseTraceView {
  std::optional<GuardrailTraceAssessmentView> guardrail{};
  std::optional<PromptRouterTraceView> prompt_router{};
};

}  // namespace outcrop::bedrock_runtime
