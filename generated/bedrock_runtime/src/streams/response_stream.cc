// How the events of ResponseStream are told apart and read.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/response_stream.h"

#include <cstddef>
#include <string_view>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "streams.h"

namespace outcrop::bedrock_runtime::streams {
namespace {

constexpr internal::OutputSchema response_stream_payload_part{.view = &schemas::payload_part_schema,
                                                              .body = &schemas::payload_part_schema};

constexpr internal::EventSpec response_stream_events[] = {
    {"chunk", &response_stream_payload_part},
};
constexpr internal::EventException response_stream_exceptions[] = {
    {"internalServerException", "InternalServerException"},
    {"modelStreamErrorException", "ModelStreamErrorException"},
    {"modelTimeoutException", "ModelTimeoutException"},
    {"serviceUnavailableException", "ServiceUnavailableException"},
    {"throttlingException", "ThrottlingException"},
    {"validationException", "ValidationException"},
};

}  // namespace

constinit const internal::EventStreamSchema response_stream{
    .view = &schemas::response_stream_schema,
    .events = response_stream_events,
    .exceptions = response_stream_exceptions,
};

}  // namespace outcrop::bedrock_runtime::streams
