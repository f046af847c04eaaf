// How the events of ConverseStreamOutput are told apart and read.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/converse_stream_output.h"

#include <cstddef>
#include <string_view>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "streams.h"

namespace outcrop::bedrock_runtime::streams {
namespace {

constexpr internal::OutputSchema converse_stream_output_message_start_event{
    .view = &schemas::message_start_event_schema, .body = &schemas::message_start_event_schema, .needs_body = true};
constexpr internal::OutputSchema converse_stream_output_content_block_start_event{
    .view = &schemas::content_block_start_event_schema,
    .body = &schemas::content_block_start_event_schema,
    .needs_body = true};
constexpr internal::OutputSchema converse_stream_output_content_block_delta_event{
    .view = &schemas::content_block_delta_event_schema,
    .body = &schemas::content_block_delta_event_schema,
    .needs_body = true};
constexpr internal::OutputSchema converse_stream_output_content_block_stop_event{
    .view = &schemas::content_block_stop_event_schema,
    .body = &schemas::content_block_stop_event_schema,
    .needs_body = true};
constexpr internal::OutputSchema converse_stream_output_message_stop_event{
    .view = &schemas::message_stop_event_schema, .body = &schemas::message_stop_event_schema, .needs_body = true};
constexpr internal::OutputSchema converse_stream_output_converse_stream_metadata_event{
    .view = &schemas::converse_stream_metadata_event_schema,
    .body = &schemas::converse_stream_metadata_event_schema,
    .needs_body = true};

constexpr internal::EventSpec converse_stream_output_events[] = {
    {"messageStart", &converse_stream_output_message_start_event},
    {"contentBlockStart", &converse_stream_output_content_block_start_event},
    {"contentBlockDelta", &converse_stream_output_content_block_delta_event},
    {"contentBlockStop", &converse_stream_output_content_block_stop_event},
    {"messageStop", &converse_stream_output_message_stop_event},
    {"metadata", &converse_stream_output_converse_stream_metadata_event},
};
constexpr internal::EventException converse_stream_output_exceptions[] = {
    {"internalServerException", "InternalServerException"},
    {"modelStreamErrorException", "ModelStreamErrorException"},
    {"serviceUnavailableException", "ServiceUnavailableException"},
    {"throttlingException", "ThrottlingException"},
    {"validationException", "ValidationException"},
};
constexpr std::string_view converse_stream_output_terminal_events[] = {"messageStop"};

}  // namespace

constinit const internal::EventStreamSchema converse_stream_output{
    .view = &schemas::converse_stream_output_schema,
    .events = converse_stream_output_events,
    .exceptions = converse_stream_output_exceptions,
    .terminal_events = converse_stream_output_terminal_events,
};

}  // namespace outcrop::bedrock_runtime::streams
