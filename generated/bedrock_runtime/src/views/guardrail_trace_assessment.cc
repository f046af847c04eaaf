// Decode tables of GuardrailTraceAssessmentView.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/guardrail_trace_assessment.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Type guardrail_trace_assessment_input_assessment_type =
    internal::map_type<GuardrailAssessmentView>(schemas::guardrail_assessment_type);
constexpr internal::Type guardrail_trace_assessment_output_assessments_value_type =
    internal::list_type<GuardrailAssessmentView>(schemas::guardrail_assessment_type);
constexpr internal::Type guardrail_trace_assessment_output_assessments_type =
    internal::map_type<std::span<const GuardrailAssessmentView>>(
        guardrail_trace_assessment_output_assessments_value_type);
constexpr internal::Field guardrail_trace_assessment_fields[] = {
    {"modelOutput", &internal::string_list_type, offsetof(GuardrailTraceAssessmentView, model_output),
     internal::Slot::plain},
    {"inputAssessment", &guardrail_trace_assessment_input_assessment_type,
     offsetof(GuardrailTraceAssessmentView, input_assessment), internal::Slot::plain},
    {"outputAssessments", &guardrail_trace_assessment_output_assessments_type,
     offsetof(GuardrailTraceAssessmentView, output_assessments), internal::Slot::plain},
    {"actionReason", &internal::string_type, offsetof(GuardrailTraceAssessmentView, action_reason),
     internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema guardrail_trace_assessment_schema =
    internal::structure_schema<GuardrailTraceAssessmentView>("GuardrailTraceAssessment",
                                                             guardrail_trace_assessment_fields);
constinit const internal::Type guardrail_trace_assessment_type =
    internal::structure_type<GuardrailTraceAssessmentView>(guardrail_trace_assessment_schema);

}  // namespace schemas

const internal::Schema& schema_of(const GuardrailTraceAssessmentView*) {
  return schemas::guardrail_trace_assessment_schema;
}

}  // namespace outcrop::bedrock_runtime
