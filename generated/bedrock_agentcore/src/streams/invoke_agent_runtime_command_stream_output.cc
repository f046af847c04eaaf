// How the events of InvokeAgentRuntimeCommandStreamOutput are told apart and read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/invoke_agent_runtime_command_stream_output.h"

#include <cstddef>
#include <string_view>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "streams.h"

namespace outcrop::bedrock_agentcore::streams {
namespace {

constexpr internal::OutputSchema invoke_agent_runtime_command_stream_output_response_chunk{
    .view = &schemas::response_chunk_schema, .body = &schemas::response_chunk_schema};

constexpr internal::EventSpec invoke_agent_runtime_command_stream_output_events[] = {
    {"chunk", &invoke_agent_runtime_command_stream_output_response_chunk},
};
constexpr internal::EventException invoke_agent_runtime_command_stream_output_exceptions[] = {
    {"accessDeniedException", "AccessDeniedException"},
    {"internalServerException", "InternalServerException"},
    {"resourceNotFoundException", "ResourceNotFoundException"},
    {"runtimeClientError", "RuntimeClientError"},
    {"serviceQuotaExceededException", "ServiceQuotaExceededException"},
    {"throttlingException", "ThrottlingException"},
    {"validationException", "ValidationException"},
};

}  // namespace

constinit const internal::EventStreamSchema invoke_agent_runtime_command_stream_output{
    .view = &schemas::invoke_agent_runtime_command_stream_output_schema,
    .events = invoke_agent_runtime_command_stream_output_events,
    .exceptions = invoke_agent_runtime_command_stream_output_exceptions,
};

}  // namespace outcrop::bedrock_agentcore::streams
