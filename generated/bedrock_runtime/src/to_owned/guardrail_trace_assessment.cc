// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/guardrail_trace_assessment.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/types/converse_stream_output.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

GuardrailTraceAssessment to_owned(const GuardrailTraceAssessmentView& view) {
  GuardrailTraceAssessment owned;
  internal::own(owned.model_output, view.model_output);
  internal::own(owned.input_assessment, view.input_assessment);
  internal::own(owned.output_assessments, view.output_assessments);
  internal::own(owned.action_reason, view.action_reason);
  return owned;
}

}  // namespace outcrop::bedrock_runtime
