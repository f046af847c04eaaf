// Decode tables of PromptRouterTraceView.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/prompt_router_trace.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Field prompt_router_trace_fields[] = {
    {"invokedModelId", &internal::string_type, offsetof(PromptRouterTraceView, invoked_model_id),
     internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema prompt_router_trace_schema =
    internal::structure_schema<PromptRouterTraceView>("PromptRouterTrace", prompt_router_trace_fields);
constinit const internal::Type prompt_router_trace_type =
    internal::structure_type<PromptRouterTraceView>(prompt_router_trace_schema);

}  // namespace schemas

const internal::Schema& schema_of(const PromptRouterTraceView*) { return schemas::prompt_router_trace_schema; }

}  // namespace outcrop::bedrock_runtime
