// How the events of CodeInterpreterStreamOutput are told apart and read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/code_interpreter_stream_output.h"

#include <cstddef>
#include <string_view>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "streams.h"

namespace outcrop::bedrock_agentcore::streams {
namespace {

constexpr internal::OutputSchema code_interpreter_stream_output_code_interpreter_result{
    .view = &schemas::code_interpreter_result_schema,
    .body = &schemas::code_interpreter_result_schema,
    .needs_body = true};

constexpr internal::EventSpec code_interpreter_stream_output_events[] = {
    {"result", &code_interpreter_stream_output_code_interpreter_result},
};
constexpr internal::EventException code_interpreter_stream_output_exceptions[] = {
    {"accessDeniedException", "AccessDeniedException"},
    {"conflictException", "ConflictException"},
    {"internalServerException", "InternalServerException"},
    {"resourceNotFoundException", "ResourceNotFoundException"},
    {"serviceQuotaExceededException", "ServiceQuotaExceededException"},
    {"throttlingException", "ThrottlingException"},
    {"validationException", "ValidationException"},
};

}  // namespace

constinit const internal::EventStreamSchema code_interpreter_stream_output{
    .view = &schemas::code_interpreter_stream_output_schema,
    .events = code_interpreter_stream_output_events,
    .exceptions = code_interpreter_stream_output_exceptions,
};

}  // namespace outcrop::bedrock_agentcore::streams
