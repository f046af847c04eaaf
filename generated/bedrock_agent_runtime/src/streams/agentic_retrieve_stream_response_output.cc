// How the events of AgenticRetrieveStreamResponseOutput are told apart and read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/agentic_retrieve_stream_response_output.h"

#include <cstddef>
#include <string_view>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "streams.h"

namespace outcrop::bedrock_agent_runtime::streams {
namespace {

constexpr internal::OutputSchema agentic_retrieve_stream_response_output_agentic_retrieve_result_event{
    .view = &schemas::agentic_retrieve_result_event_schema,
    .body = &schemas::agentic_retrieve_result_event_schema,
    .needs_body = true};
constexpr internal::OutputSchema agentic_retrieve_stream_response_output_agentic_retrieve_trace_event{
    .view = &schemas::agentic_retrieve_trace_event_schema,
    .body = &schemas::agentic_retrieve_trace_event_schema,
    .needs_body = true};
constexpr internal::OutputSchema agentic_retrieve_stream_response_output_agentic_retrieve_response_event{
    .view = &schemas::agentic_retrieve_response_event_schema,
    .body = &schemas::agentic_retrieve_response_event_schema,
    .needs_body = true};

constexpr internal::EventSpec agentic_retrieve_stream_response_output_events[] = {
    {"result", &agentic_retrieve_stream_response_output_agentic_retrieve_result_event},
    {"traceEvent", &agentic_retrieve_stream_response_output_agentic_retrieve_trace_event},
    {"responseEvent", &agentic_retrieve_stream_response_output_agentic_retrieve_response_event},
};
constexpr internal::EventException agentic_retrieve_stream_response_output_exceptions[] = {
    {"accessDeniedException", "AccessDeniedException"},
    {"badGatewayException", "BadGatewayException"},
    {"conflictException", "ConflictException"},
    {"dependencyFailedException", "DependencyFailedException"},
    {"internalServerException", "InternalServerException"},
    {"resourceNotFoundException", "ResourceNotFoundException"},
    {"serviceQuotaExceededException", "ServiceQuotaExceededException"},
    {"throttlingException", "ThrottlingException"},
    {"validationException", "ValidationException"},
};

}  // namespace

constinit const internal::EventStreamSchema agentic_retrieve_stream_response_output{
    .view = &schemas::agentic_retrieve_stream_response_output_schema,
    .events = agentic_retrieve_stream_response_output_events,
    .exceptions = agentic_retrieve_stream_response_output_exceptions,
};

}  // namespace outcrop::bedrock_agent_runtime::streams
