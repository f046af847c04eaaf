// Decode tables of ConverseTraceView.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/converse_trace.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Field converse_trace_fields[] = {
    {"guardrail", &schemas::guardrail_trace_assessment_type, offsetof(ConverseTraceView, guardrail),
     internal::Slot::reference},
    {"promptRouter", &schemas::prompt_router_trace_type, offsetof(ConverseTraceView, prompt_router),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema converse_trace_schema =
    internal::structure_schema<ConverseTraceView>("ConverseTrace", converse_trace_fields);
constinit const internal::Type converse_trace_type = internal::structure_type<ConverseTraceView>(converse_trace_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ConverseTraceView*) { return schemas::converse_trace_schema; }

}  // namespace outcrop::bedrock_runtime
