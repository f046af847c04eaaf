// Decode tables of ResponseStreamView and the shapes that only it holds.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/response_stream.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Type file_part_files_type = internal::list_type<OutputFileView>(schemas::output_file_type);
constexpr internal::Field file_part_fields[] = {
    {"files", &file_part_files_type, offsetof(FilePartView, files), internal::Slot::plain, true},
};

constexpr internal::Field payload_part_fields[] = {
    {"bytes", &internal::blob_type, offsetof(PayloadPartView, bytes), internal::Slot::optional, true},
    {"attribution", &schemas::attribution_type, offsetof(PayloadPartView, attribution), internal::Slot::reference,
     true},
};

constexpr internal::Field response_stream_fields[] = {
    {"chunk", &schemas::payload_part_type, offsetof(ResponseStreamView, chunk), internal::Slot::reference, true},
    {"trace", &schemas::trace_part_type, offsetof(ResponseStreamView, trace), internal::Slot::reference, true},
    {"returnControl", &schemas::return_control_payload_type, offsetof(ResponseStreamView, return_control),
     internal::Slot::reference, true},
    {"files", &schemas::file_part_type, offsetof(ResponseStreamView, files), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema file_part_schema =
    internal::structure_schema<FilePartView>("FilePart", file_part_fields);
constinit const internal::Type file_part_type = internal::structure_type<FilePartView>(file_part_schema);

constinit const internal::Schema payload_part_schema =
    internal::structure_schema<PayloadPartView>("PayloadPart", payload_part_fields);
constinit const internal::Type payload_part_type = internal::structure_type<PayloadPartView>(payload_part_schema);

constinit const internal::Schema response_stream_schema =
    internal::union_schema<ResponseStreamView>("ResponseStream", response_stream_fields);
constinit const internal::Type response_stream_type = internal::union_type<ResponseStreamView>(response_stream_schema);

}  // namespace schemas

const internal::Schema& schema_of(const FilePartView*) { return schemas::file_part_schema; }
const internal::Schema& schema_of(const PayloadPartView*) { return schemas::payload_part_schema; }
const internal::Schema& schema_of(const ResponseStreamView*) { return schemas::response_stream_schema; }

}  // namespace outcrop::bedrock_agent_runtime
