// Decode tables of OutputFileView.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/output_file.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field output_file_fields[] = {
    {"name", &internal::string_type, offsetof(OutputFileView, name), internal::Slot::optional, true},
    {"type", &internal::string_type, offsetof(OutputFileView, type), internal::Slot::optional, true},
    {"bytes", &internal::blob_type, offsetof(OutputFileView, bytes), internal::Slot::optional, true},
};

}  // namespace

namespace schemas {

constinit const internal::Schema output_file_schema =
    internal::structure_schema<OutputFileView>("OutputFile", output_file_fields);
constinit const internal::Type output_file_type = internal::structure_type<OutputFileView>(output_file_schema);

}  // namespace schemas

const internal::Schema& schema_of(const OutputFileView*) { return schemas::output_file_schema; }

}  // namespace outcrop::bedrock_agent_runtime
