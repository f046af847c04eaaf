// How the events of InvokeHarnessStreamOutput are told apart and read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/invoke_harness_stream_output.h"

#include <cstddef>
#include <string_view>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "streams.h"

namespace outcrop::bedrock_agentcore::streams {
namespace {

constexpr internal::OutputSchema invoke_harness_stream_output_harness_message_start_event{
    .view = &schemas::harness_message_start_event_schema,
    .body = &schemas::harness_message_start_event_schema,
    .needs_body = true};
constexpr internal::OutputSchema invoke_harness_stream_output_harness_content_block_start_event{
    .view = &schemas::harness_content_block_start_event_schema,
    .body = &schemas::harness_content_block_start_event_schema,
    .needs_body = true};
constexpr internal::OutputSchema invoke_harness_stream_output_harness_content_block_delta_event{
    .view = &schemas::harness_content_block_delta_event_schema,
    .body = &schemas::harness_content_block_delta_event_schema,
    .needs_body = true};
constexpr internal::OutputSchema invoke_harness_stream_output_harness_content_block_stop_event{
    .view = &schemas::harness_content_block_stop_event_schema,
    .body = &schemas::harness_content_block_stop_event_schema,
    .needs_body = true};
constexpr internal::OutputSchema invoke_harness_stream_output_harness_message_stop_event{
    .view = &schemas::harness_message_stop_event_schema,
    .body = &schemas::harness_message_stop_event_schema,
    .needs_body = true};
constexpr internal::OutputSchema invoke_harness_stream_output_harness_metadata_event{
    .view = &schemas::harness_metadata_event_schema,
    .body = &schemas::harness_metadata_event_schema,
    .needs_body = true};
constexpr internal::OutputSchema invoke_harness_stream_output_harness_hook_event{
    .view = &schemas::harness_hook_event_schema, .body = &schemas::harness_hook_event_schema, .needs_body = true};

constexpr internal::EventSpec invoke_harness_stream_output_events[] = {
    {"messageStart", &invoke_harness_stream_output_harness_message_start_event},
    {"contentBlockStart", &invoke_harness_stream_output_harness_content_block_start_event},
    {"contentBlockDelta", &invoke_harness_stream_output_harness_content_block_delta_event},
    {"contentBlockStop", &invoke_harness_stream_output_harness_content_block_stop_event},
    {"messageStop", &invoke_harness_stream_output_harness_message_stop_event},
    {"metadata", &invoke_harness_stream_output_harness_metadata_event},
    {"hookEvent", &invoke_harness_stream_output_harness_hook_event},
};
constexpr internal::EventException invoke_harness_stream_output_exceptions[] = {
    {"internalServerException", "InternalServerException"},
    {"runtimeClientError", "RuntimeClientError"},
    {"validationException", "ValidationException"},
};

}  // namespace

constinit const internal::EventStreamSchema invoke_harness_stream_output{
    .view = &schemas::invoke_harness_stream_output_schema,
    .events = invoke_harness_stream_output_events,
    .exceptions = invoke_harness_stream_output_exceptions,
};

}  // namespace outcrop::bedrock_agentcore::streams
