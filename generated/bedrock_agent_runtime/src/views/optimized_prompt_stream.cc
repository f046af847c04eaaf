// Decode tables of OptimizedPromptStreamView and the shapes that only it holds.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/optimized_prompt_stream.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field analyze_prompt_event_fields[] = {
    {"message", &internal::string_type, offsetof(AnalyzePromptEventView, message), internal::Slot::optional, true},
};

constexpr internal::Field text_prompt_fields[] = {
    {"text", &internal::string_type, offsetof(TextPromptView, text), internal::Slot::plain, true},
};

constexpr internal::Field optimized_prompt_fields[] = {
    {"textPrompt", &schemas::text_prompt_type, offsetof(OptimizedPromptView, text_prompt), internal::Slot::reference,
     true},
};

constexpr internal::Field optimized_prompt_event_fields[] = {
    {"optimizedPrompt", &schemas::optimized_prompt_type, offsetof(OptimizedPromptEventView, optimized_prompt),
     internal::Slot::reference, true},
};

constexpr internal::Field optimized_prompt_stream_fields[] = {
    {"optimizedPromptEvent", &schemas::optimized_prompt_event_type,
     offsetof(OptimizedPromptStreamView, optimized_prompt_event), internal::Slot::reference, true},
    {"analyzePromptEvent", &schemas::analyze_prompt_event_type,
     offsetof(OptimizedPromptStreamView, analyze_prompt_event), internal::Slot::reference, true},
};

}  // namespace

namespace schemas {

constinit const internal::Schema analyze_prompt_event_schema =
    internal::structure_schema<AnalyzePromptEventView>("AnalyzePromptEvent", analyze_prompt_event_fields);
constinit const internal::Type analyze_prompt_event_type =
    internal::structure_type<AnalyzePromptEventView>(analyze_prompt_event_schema);

constinit const internal::Schema text_prompt_schema =
    internal::structure_schema<TextPromptView>("TextPrompt", text_prompt_fields);
constinit const internal::Type text_prompt_type = internal::structure_type<TextPromptView>(text_prompt_schema);

constinit const internal::Schema optimized_prompt_schema =
    internal::union_schema<OptimizedPromptView>("OptimizedPrompt", optimized_prompt_fields);
constinit const internal::Type optimized_prompt_type =
    internal::union_type<OptimizedPromptView>(optimized_prompt_schema);

constinit const internal::Schema optimized_prompt_event_schema =
    internal::structure_schema<OptimizedPromptEventView>("OptimizedPromptEvent", optimized_prompt_event_fields);
constinit const internal::Type optimized_prompt_event_type =
    internal::structure_type<OptimizedPromptEventView>(optimized_prompt_event_schema);

constinit const internal::Schema optimized_prompt_stream_schema =
    internal::union_schema<OptimizedPromptStreamView>("OptimizedPromptStream", optimized_prompt_stream_fields);
constinit const internal::Type optimized_prompt_stream_type =
    internal::union_type<OptimizedPromptStreamView>(optimized_prompt_stream_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AnalyzePromptEventView*) { return schemas::analyze_prompt_event_schema; }
const internal::Schema& schema_of(const TextPromptView*) { return schemas::text_prompt_schema; }
const internal::Schema& schema_of(const OptimizedPromptView*) { return schemas::optimized_prompt_schema; }
const internal::Schema& schema_of(const OptimizedPromptEventView*) { return schemas::optimized_prompt_event_schema; }
const internal::Schema& schema_of(const OptimizedPromptStreamView*) { return schemas::optimized_prompt_stream_schema; }

}  // namespace outcrop::bedrock_agent_runtime
