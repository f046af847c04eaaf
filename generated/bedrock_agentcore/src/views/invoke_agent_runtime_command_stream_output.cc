// Decode tables of InvokeAgentRuntimeCommandStreamOutputView and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/invoke_agent_runtime_command_stream_output.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field content_delta_event_fields[] = {
    {"stdout", &internal::string_type, offsetof(ContentDeltaEventView, stdout_), internal::Slot::optional},
    {"stderr", &internal::string_type, offsetof(ContentDeltaEventView, stderr_), internal::Slot::optional},
};

constexpr internal::Field content_stop_event_fields[] = {
    {"exitCode", &internal::int32_type, offsetof(ContentStopEventView, exit_code), internal::Slot::plain},
    {"status", &schemas::command_execution_status_type, offsetof(ContentStopEventView, status), internal::Slot::plain},
};

constexpr internal::Field response_chunk_fields[] = {
    {"contentStart", &schemas::content_start_event_type, offsetof(ResponseChunkView, content_start),
     internal::Slot::reference},
    {"contentDelta", &schemas::content_delta_event_type, offsetof(ResponseChunkView, content_delta),
     internal::Slot::reference},
    {"contentStop", &schemas::content_stop_event_type, offsetof(ResponseChunkView, content_stop),
     internal::Slot::reference},
};

constexpr internal::Field invoke_agent_runtime_command_stream_output_fields[] = {
    {"chunk", &schemas::response_chunk_type, offsetof(InvokeAgentRuntimeCommandStreamOutputView, chunk),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema content_delta_event_schema =
    internal::structure_schema<ContentDeltaEventView>("ContentDeltaEvent", content_delta_event_fields);
constinit const internal::Type content_delta_event_type =
    internal::structure_type<ContentDeltaEventView>(content_delta_event_schema);

constinit const internal::Schema content_start_event_schema =
    internal::structure_schema<ContentStartEventView>("ContentStartEvent");
constinit const internal::Type content_start_event_type =
    internal::structure_type<ContentStartEventView>(content_start_event_schema);

constinit const internal::Schema content_stop_event_schema =
    internal::structure_schema<ContentStopEventView>("ContentStopEvent", content_stop_event_fields);
constinit const internal::Type content_stop_event_type =
    internal::structure_type<ContentStopEventView>(content_stop_event_schema);

constinit const internal::Schema response_chunk_schema =
    internal::structure_schema<ResponseChunkView>("ResponseChunk", response_chunk_fields);
constinit const internal::Type response_chunk_type = internal::structure_type<ResponseChunkView>(response_chunk_schema);

constinit const internal::Schema invoke_agent_runtime_command_stream_output_schema =
    internal::union_schema<InvokeAgentRuntimeCommandStreamOutputView>(
        "InvokeAgentRuntimeCommandStreamOutput", invoke_agent_runtime_command_stream_output_fields);
constinit const internal::Type invoke_agent_runtime_command_stream_output_type =
    internal::union_type<InvokeAgentRuntimeCommandStreamOutputView>(invoke_agent_runtime_command_stream_output_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ContentDeltaEventView*) { return schemas::content_delta_event_schema; }
const internal::Schema& schema_of(const ContentStartEventView*) { return schemas::content_start_event_schema; }
const internal::Schema& schema_of(const ContentStopEventView*) { return schemas::content_stop_event_schema; }
const internal::Schema& schema_of(const ResponseChunkView*) { return schemas::response_chunk_schema; }
const internal::Schema& schema_of(const InvokeAgentRuntimeCommandStreamOutputView*) {
  return schemas::invoke_agent_runtime_command_stream_output_schema;
}

}  // namespace outcrop::bedrock_agentcore
