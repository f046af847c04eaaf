// Makes GuardrailTraceAssessment of views, and writes JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/owned/guardrail_trace_assessment.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/views/guardrail_trace_assessment.h"
#include "outcrop/internal/json_writer.h"
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

void write_json(internal::JsonWriter& writer, const GuardrailTraceAssessment& in) {
  writer.begin_object();
  writer.member("modelOutput", in.model_output);
  writer.member("inputAssessment", in.input_assessment);
  writer.member("outputAssessments", in.output_assessments);
  writer.member("actionReason", in.action_reason);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
