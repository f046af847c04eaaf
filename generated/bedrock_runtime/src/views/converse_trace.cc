// Decode tables of ConverseTraceView and the shapes that only it holds.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/converse_trace.h"

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

constexpr internal::Field prompt_router_trace_fields[] = {
    {"invokedModelId", &internal::string_type, offsetof(PromptRouterTraceView, invoked_model_id),
     internal::Slot::optional},
};

constexpr internal::Field converse_trace_fields[] = {
    {"guardrail", &schemas::guardrail_trace_assessment_type, offsetof(ConverseTraceView, guardrail),
     internal::Slot::optional},
    {"promptRouter", &schemas::prompt_router_trace_type, offsetof(ConverseTraceView, prompt_router),
     internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema guardrail_trace_assessment_schema =
    internal::structure_schema<GuardrailTraceAssessmentView>("GuardrailTraceAssessment",
                                                             guardrail_trace_assessment_fields);
constinit const internal::Type guardrail_trace_assessment_type =
    internal::structure_type<GuardrailTraceAssessmentView>(guardrail_trace_assessment_schema);

constinit const internal::Schema prompt_router_trace_schema =
    internal::structure_schema<PromptRouterTraceView>("PromptRouterTrace", prompt_router_trace_fields);
constinit const internal::Type prompt_router_trace_type =
    internal::structure_type<PromptRouterTraceView>(prompt_router_trace_schema);

constinit const internal::Schema converse_trace_schema =
    internal::structure_schema<ConverseTraceView>("ConverseTrace", converse_trace_fields);
constinit const internal::Type converse_trace_type = internal::structure_type<ConverseTraceView>(converse_trace_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock_runtime
