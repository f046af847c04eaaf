// Decode tables of InlineAgentResponseStreamView and the shapes that only it holds.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/inline_agent_response_stream.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Type inline_agent_file_part_files_type =
    internal::list_type<OutputFileView>(schemas::output_file_type);
constexpr internal::Field inline_agent_file_part_fields[] = {
    {"files", &inline_agent_file_part_files_type, offsetof(InlineAgentFilePartView, files), internal::Slot::plain,
     true},
};

constexpr internal::Field inline_agent_payload_part_fields[] = {
    {"bytes", &internal::blob_type, offsetof(InlineAgentPayloadPartView, bytes), internal::Slot::optional, true},
    {"attribution", &schemas::attribution_type, offsetof(InlineAgentPayloadPartView, attribution),
     internal::Slot::reference, true},
};

constexpr internal::Type inline_agent_return_control_payload_invocation_inputs_type =
    internal::list_type<InvocationInputMemberView>(schemas::invocation_input_member_type);
constexpr internal::Field inline_agent_return_control_payload_fields[] = {
    {"invocationInputs", &inline_agent_return_control_payload_invocation_inputs_type,
     offsetof(InlineAgentReturnControlPayloadView, invocation_inputs), internal::Slot::plain, true},
    {"invocationId", &internal::string_type, offsetof(InlineAgentReturnControlPayloadView, invocation_id),
     internal::Slot::optional, true},
};

constexpr internal::Type inline_agent_trace_part_caller_chain_type =
    internal::list_type<CallerView>(schemas::caller_type);
constexpr internal::Field inline_agent_trace_part_fields[] = {
    {"sessionId", &internal::string_type, offsetof(InlineAgentTracePartView, session_id), internal::Slot::optional,
     true},
    {"trace", &schemas::trace_type, offsetof(InlineAgentTracePartView, trace), internal::Slot::reference, true},
    {"callerChain", &inline_agent_trace_part_caller_chain_type, offsetof(InlineAgentTracePartView, caller_chain),
     internal::Slot::plain, true},
    {"eventTime", &internal::date_time_type, offsetof(InlineAgentTracePartView, event_time), internal::Slot::optional,
     true},
    {"collaboratorName", &internal::string_type, offsetof(InlineAgentTracePartView, collaborator_name),
     internal::Slot::optional, true},
};

constexpr internal::Field inline_agent_response_stream_fields[] = {
    {"chunk", &schemas::inline_agent_payload_part_type, offsetof(InlineAgentResponseStreamView, chunk),
     internal::Slot::reference, true},
    {"trace", &schemas::inline_agent_trace_part_type, offsetof(InlineAgentResponseStreamView, trace),
     internal::Slot::reference, true},
    {"returnControl", &schemas::inline_agent_return_control_payload_type,
     offsetof(InlineAgentResponseStreamView, return_control), internal::Slot::reference, true},
    {"files", &schemas::inline_agent_file_part_type, offsetof(InlineAgentResponseStreamView, files),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema inline_agent_file_part_schema =
    internal::structure_schema<InlineAgentFilePartView>("InlineAgentFilePart", inline_agent_file_part_fields);
constinit const internal::Type inline_agent_file_part_type =
    internal::structure_type<InlineAgentFilePartView>(inline_agent_file_part_schema);

constinit const internal::Schema inline_agent_payload_part_schema =
    internal::structure_schema<InlineAgentPayloadPartView>("InlineAgentPayloadPart", inline_agent_payload_part_fields);
constinit const internal::Type inline_agent_payload_part_type =
    internal::structure_type<InlineAgentPayloadPartView>(inline_agent_payload_part_schema);

constinit const internal::Schema inline_agent_return_control_payload_schema =
    internal::structure_schema<InlineAgentReturnControlPayloadView>("InlineAgentReturnControlPayload",
                                                                    inline_agent_return_control_payload_fields);
constinit const internal::Type inline_agent_return_control_payload_type =
    internal::structure_type<InlineAgentReturnControlPayloadView>(inline_agent_return_control_payload_schema);

constinit const internal::Schema inline_agent_trace_part_schema =
    internal::structure_schema<InlineAgentTracePartView>("InlineAgentTracePart", inline_agent_trace_part_fields);
constinit const internal::Type inline_agent_trace_part_type =
    internal::structure_type<InlineAgentTracePartView>(inline_agent_trace_part_schema);

constinit const internal::Schema inline_agent_response_stream_schema =
    internal::union_schema<InlineAgentResponseStreamView>("InlineAgentResponseStream",
                                                          inline_agent_response_stream_fields);
constinit const internal::Type inline_agent_response_stream_type =
    internal::union_type<InlineAgentResponseStreamView>(inline_agent_response_stream_schema);

}  // namespace schemas

const internal::Schema& schema_of(const InlineAgentFilePartView*) { return schemas::inline_agent_file_part_schema; }
const internal::Schema& schema_of(const InlineAgentPayloadPartView*) {
  return schemas::inline_agent_payload_part_schema;
}
const internal::Schema& schema_of(const InlineAgentReturnControlPayloadView*) {
  return schemas::inline_agent_return_control_payload_schema;
}
const internal::Schema& schema_of(const InlineAgentTracePartView*) { return schemas::inline_agent_trace_part_schema; }
const internal::Schema& schema_of(const InlineAgentResponseStreamView*) {
  return schemas::inline_agent_response_stream_schema;
}

}  // namespace outcrop::bedrock_agent_runtime
