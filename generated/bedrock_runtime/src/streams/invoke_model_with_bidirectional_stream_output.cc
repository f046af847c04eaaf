// How the events of InvokeModelWithBidirectionalStreamOutput are told apart and read.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/invoke_model_with_bidirectional_stream_output.h"

#include <cstddef>
#include <string_view>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "streams.h"

namespace outcrop::bedrock_runtime::streams {
namespace {

constexpr internal::OutputSchema invoke_model_with_bidirectional_stream_output_bidirectional_output_payload_part{
    .view = &schemas::bidirectional_output_payload_part_schema,
    .body = &schemas::bidirectional_output_payload_part_schema};

constexpr internal::EventSpec invoke_model_with_bidirectional_stream_output_events[] = {
    {"chunk", &invoke_model_with_bidirectional_stream_output_bidirectional_output_payload_part},
};
constexpr internal::EventException invoke_model_with_bidirectional_stream_output_exceptions[] = {
    {"internalServerException", "InternalServerException"},
    {"modelStreamErrorException", "ModelStreamErrorException"},
    {"modelTimeoutException", "ModelTimeoutException"},
    {"serviceUnavailableException", "ServiceUnavailableException"},
    {"throttlingException", "ThrottlingException"},
    {"validationException", "ValidationException"},
};

}  // namespace

constinit const internal::EventStreamSchema invoke_model_with_bidirectional_stream_output{
    .view = &schemas::invoke_model_with_bidirectional_stream_output_schema,
    .events = invoke_model_with_bidirectional_stream_output_events,
    .exceptions = invoke_model_with_bidirectional_stream_output_exceptions,
};

}  // namespace outcrop::bedrock_runtime::streams
