// ConverseTraceView: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_runtime/views/guardrail_trace_assessment.h"
#include "outcrop/bedrock_runtime/views/prompt_router_trace.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_runtime {

struct ConverseTraceView {
  OptionalRef<GuardrailTraceAssessmentView> guardrail{};
  OptionalRef<PromptRouterTraceView> prompt_router{};
};

}  // namespace outcrop::bedrock_runtime
