// How the events of RetrieveAndGenerateStreamResponseOutput are told apart and read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/retrieve_and_generate_stream_response_output.h"

#include <cstddef>
#include <string_view>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "streams.h"

namespace outcrop::bedrock_agent_runtime::streams {
namespace {

constexpr internal::OutputSchema retrieve_and_generate_stream_response_output_retrieve_and_generate_output_event{
    .view = &schemas::retrieve_and_generate_output_event_schema,
    .body = &schemas::retrieve_and_generate_output_event_schema,
    .needs_body = true};
constexpr internal::OutputSchema retrieve_and_generate_stream_response_output_citation_event{
    .view = &schemas::citation_event_schema, .body = &schemas::citation_event_schema};
constexpr internal::OutputSchema retrieve_and_generate_stream_response_output_guardrail_event{
    .view = &schemas::guardrail_event_schema, .body = &schemas::guardrail_event_schema};

constexpr internal::EventSpec retrieve_and_generate_stream_response_output_events[] = {
    {"output", &retrieve_and_generate_stream_response_output_retrieve_and_generate_output_event},
    {"citation", &retrieve_and_generate_stream_response_output_citation_event},
    {"guardrail", &retrieve_and_generate_stream_response_output_guardrail_event},
};
constexpr internal::EventException retrieve_and_generate_stream_response_output_exceptions[] = {
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

constinit const internal::EventStreamSchema retrieve_and_generate_stream_response_output{
    .view = &schemas::retrieve_and_generate_stream_response_output_schema,
    .events = retrieve_and_generate_stream_response_output_events,
    .exceptions = retrieve_and_generate_stream_response_output_exceptions,
};

}  // namespace outcrop::bedrock_agent_runtime::streams
