// How the events of ResponseStream are told apart and read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/response_stream.h"

#include <cstddef>
#include <string_view>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "streams.h"

namespace outcrop::bedrock_agent_runtime::streams {
namespace {

constexpr internal::OutputSchema response_stream_payload_part{.view = &schemas::payload_part_schema,
                                                              .body = &schemas::payload_part_schema};
constexpr internal::OutputSchema response_stream_trace_part{.view = &schemas::trace_part_schema,
                                                            .body = &schemas::trace_part_schema};
constexpr internal::OutputSchema response_stream_return_control_payload{
    .view = &schemas::return_control_payload_schema, .body = &schemas::return_control_payload_schema};
constexpr internal::OutputSchema response_stream_file_part{.view = &schemas::file_part_schema,
                                                           .body = &schemas::file_part_schema};

constexpr internal::EventSpec response_stream_events[] = {
    {"chunk", &response_stream_payload_part},
    {"trace", &response_stream_trace_part},
    {"returnControl", &response_stream_return_control_payload},
    {"files", &response_stream_file_part},
};
constexpr internal::EventException response_stream_exceptions[] = {
    {"accessDeniedException", "AccessDeniedException"},
    {"badGatewayException", "BadGatewayException"},
    {"conflictException", "ConflictException"},
    {"dependencyFailedException", "DependencyFailedException"},
    {"internalServerException", "InternalServerException"},
    {"modelNotReadyException", "ModelNotReadyException"},
    {"resourceNotFoundException", "ResourceNotFoundException"},
    {"serviceQuotaExceededException", "ServiceQuotaExceededException"},
    {"throttlingException", "ThrottlingException"},
    {"validationException", "ValidationException"},
};

}  // namespace

constinit const internal::EventStreamSchema response_stream{
    .view = &schemas::response_stream_schema,
    .events = response_stream_events,
    .exceptions = response_stream_exceptions,
};

}  // namespace outcrop::bedrock_agent_runtime::streams
