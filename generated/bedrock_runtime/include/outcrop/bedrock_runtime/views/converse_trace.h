// ConverseTraceView: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/bedrock_runtime/views/guardrail_trace_assessment.h"
#include "outcrop/bedrock_runtime/views/prompt_router_trace.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_runtime {

/// What the guardrail and the prompt router did during a call.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseTrace.html
struct ConverseTraceView {
  /// What the guardrail found.
  OptionalRef<GuardrailTraceAssessmentView> guardrail{};
  /// Which model the prompt router chose.
  OptionalRef<PromptRouterTraceView> prompt_router{};
};
const internal::Schema& schema_of(const ConverseTraceView*);

}  // namespace outcrop::bedrock_runtime
