// ConverseTrace.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock_runtime/owned/guardrail_trace_assessment.h"
#include "outcrop/bedrock_runtime/owned/prompt_router_trace.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/box.h"

namespace outcrop::bedrock_runtime {

struct ConverseTraceView;

/// What the guardrail and the prompt router did during a call.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseTrace.html
struct ConverseTrace {
  /// What the guardrail found.
  Box<GuardrailTraceAssessment> guardrail{};
  /// Which model the prompt router chose.
  std::optional<PromptRouterTrace> prompt_router{};

  friend bool operator==(const ConverseTrace&, const ConverseTrace&) = default;
};
ConverseTrace to_owned(const ConverseTraceView& view);
void write_json(internal::JsonWriter& writer, const ConverseTrace& in);

}  // namespace outcrop::bedrock_runtime
