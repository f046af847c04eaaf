// How the events of InlineAgentResponseStream are told apart and read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/inline_agent_response_stream.h"

#include <cstddef>
#include <string_view>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "streams.h"

namespace outcrop::bedrock_agent_runtime::streams {
namespace {

constexpr internal::OutputSchema inline_agent_response_stream_inline_agent_payload_part{
    .view = &schemas::inline_agent_payload_part_schema, .body = &schemas::inline_agent_payload_part_schema};
constexpr internal::OutputSchema inline_agent_response_stream_inline_agent_trace_part{
    .view = &schemas::inline_agent_trace_part_schema, .body = &schemas::inline_agent_trace_part_schema};
constexpr internal::OutputSchema inline_agent_response_stream_inline_agent_return_control_payload{
    .view = &schemas::inline_agent_return_control_payload_schema,
    .body = &schemas::inline_agent_return_control_payload_schema};
constexpr internal::OutputSchema inline_agent_response_stream_inline_agent_file_part{
    .view = &schemas::inline_agent_file_part_schema, .body = &schemas::inline_agent_file_part_schema};

constexpr internal::EventSpec inline_agent_response_stream_events[] = {
    {"chunk", &inline_agent_response_stream_inline_agent_payload_part},
    {"trace", &inline_agent_response_stream_inline_agent_trace_part},
    {"returnControl", &inline_agent_response_stream_inline_agent_return_control_payload},
    {"files", &inline_agent_response_stream_inline_agent_file_part},
};
constexpr internal::EventException inline_agent_response_stream_exceptions[] = {
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

constinit const internal::EventStreamSchema inline_agent_response_stream{
    .view = &schemas::inline_agent_response_stream_schema,
    .events = inline_agent_response_stream_events,
    .exceptions = inline_agent_response_stream_exceptions,
};

}  // namespace outcrop::bedrock_agent_runtime::streams
