// How the events of FlowResponseStream are told apart and read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/flow_response_stream.h"

#include <cstddef>
#include <string_view>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "streams.h"

namespace outcrop::bedrock_agent_runtime::streams {
namespace {

constexpr internal::OutputSchema flow_response_stream_flow_output_event{
    .view = &schemas::flow_output_event_schema, .body = &schemas::flow_output_event_schema, .needs_body = true};
constexpr internal::OutputSchema flow_response_stream_flow_completion_event{
    .view = &schemas::flow_completion_event_schema, .body = &schemas::flow_completion_event_schema, .needs_body = true};
constexpr internal::OutputSchema flow_response_stream_flow_trace_event{
    .view = &schemas::flow_trace_event_schema, .body = &schemas::flow_trace_event_schema, .needs_body = true};
constexpr internal::OutputSchema flow_response_stream_flow_multi_turn_input_request_event{
    .view = &schemas::flow_multi_turn_input_request_event_schema,
    .body = &schemas::flow_multi_turn_input_request_event_schema,
    .needs_body = true};

constexpr internal::EventSpec flow_response_stream_events[] = {
    {"flowOutputEvent", &flow_response_stream_flow_output_event},
    {"flowCompletionEvent", &flow_response_stream_flow_completion_event},
    {"flowTraceEvent", &flow_response_stream_flow_trace_event},
    {"flowMultiTurnInputRequestEvent", &flow_response_stream_flow_multi_turn_input_request_event},
};
constexpr internal::EventException flow_response_stream_exceptions[] = {
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
constexpr std::string_view flow_response_stream_terminal_events[] = {"flowCompletionEvent"};

}  // namespace

constinit const internal::EventStreamSchema flow_response_stream{
    .view = &schemas::flow_response_stream_schema,
    .events = flow_response_stream_events,
    .exceptions = flow_response_stream_exceptions,
    .terminal_events = flow_response_stream_terminal_events,
};

}  // namespace outcrop::bedrock_agent_runtime::streams
