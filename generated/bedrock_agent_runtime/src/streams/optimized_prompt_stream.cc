// How the events of OptimizedPromptStream are told apart and read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/optimized_prompt_stream.h"

#include <cstddef>
#include <string_view>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "streams.h"

namespace outcrop::bedrock_agent_runtime::streams {
namespace {

constexpr internal::OutputSchema optimized_prompt_stream_optimized_prompt_event{
    .view = &schemas::optimized_prompt_event_schema, .body = &schemas::optimized_prompt_event_schema};
constexpr internal::OutputSchema optimized_prompt_stream_analyze_prompt_event{
    .view = &schemas::analyze_prompt_event_schema, .body = &schemas::analyze_prompt_event_schema};

constexpr internal::EventSpec optimized_prompt_stream_events[] = {
    {"optimizedPromptEvent", &optimized_prompt_stream_optimized_prompt_event},
    {"analyzePromptEvent", &optimized_prompt_stream_analyze_prompt_event},
};
constexpr internal::EventException optimized_prompt_stream_exceptions[] = {
    {"accessDeniedException", "AccessDeniedException"},
    {"badGatewayException", "BadGatewayException"},
    {"dependencyFailedException", "DependencyFailedException"},
    {"internalServerException", "InternalServerException"},
    {"throttlingException", "ThrottlingException"},
    {"validationException", "ValidationException"},
};

}  // namespace

constinit const internal::EventStreamSchema optimized_prompt_stream{
    .view = &schemas::optimized_prompt_stream_schema,
    .events = optimized_prompt_stream_events,
    .exceptions = optimized_prompt_stream_exceptions,
};

}  // namespace outcrop::bedrock_agent_runtime::streams
