// Decode tables of CodeInterpreterStreamOutputView and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/code_interpreter_stream_output.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field resource_content_fields[] = {
    {"type", &schemas::resource_content_type_type, offsetof(ResourceContentView, type), internal::Slot::plain},
    {"uri", &internal::string_type, offsetof(ResourceContentView, uri), internal::Slot::optional},
    {"mimeType", &internal::string_type, offsetof(ResourceContentView, mime_type), internal::Slot::optional},
    {"text", &internal::string_type, offsetof(ResourceContentView, text), internal::Slot::optional},
    {"blob", &internal::blob_type, offsetof(ResourceContentView, blob), internal::Slot::optional},
};

constexpr internal::Field content_block_fields[] = {
    {"type", &schemas::content_block_type_type, offsetof(ContentBlockView, type), internal::Slot::plain},
    {"text", &internal::string_type, offsetof(ContentBlockView, text), internal::Slot::optional},
    {"data", &internal::blob_type, offsetof(ContentBlockView, data), internal::Slot::optional},
    {"mimeType", &internal::string_type, offsetof(ContentBlockView, mime_type), internal::Slot::optional},
    {"uri", &internal::string_type, offsetof(ContentBlockView, uri), internal::Slot::optional},
    {"name", &internal::string_type, offsetof(ContentBlockView, name), internal::Slot::optional},
    {"description", &internal::string_type, offsetof(ContentBlockView, description), internal::Slot::optional},
    {"size", &internal::int64_type, offsetof(ContentBlockView, size), internal::Slot::optional},
    {"resource", &schemas::resource_content_type, offsetof(ContentBlockView, resource), internal::Slot::reference},
};

constexpr internal::Field tool_result_structured_content_fields[] = {
    {"taskId", &internal::string_type, offsetof(ToolResultStructuredContentView, task_id), internal::Slot::optional},
    {"taskStatus", &schemas::task_status_type, offsetof(ToolResultStructuredContentView, task_status),
     internal::Slot::plain},
    {"stdout", &internal::string_type, offsetof(ToolResultStructuredContentView, stdout_), internal::Slot::optional},
    {"stderr", &internal::string_type, offsetof(ToolResultStructuredContentView, stderr_), internal::Slot::optional},
    {"exitCode", &internal::int32_type, offsetof(ToolResultStructuredContentView, exit_code), internal::Slot::optional},
    {"executionTime", &internal::double_type, offsetof(ToolResultStructuredContentView, execution_time),
     internal::Slot::optional},
};

constexpr internal::Type code_interpreter_result_content_type =
    internal::list_type<ContentBlockView>(schemas::content_block_type);
constexpr internal::Field code_interpreter_result_fields[] = {
    {"content", &code_interpreter_result_content_type, offsetof(CodeInterpreterResultView, content),
     internal::Slot::plain},
    {"structuredContent", &schemas::tool_result_structured_content_type,
     offsetof(CodeInterpreterResultView, structured_content), internal::Slot::reference},
    {"isError", &internal::boolean_type, offsetof(CodeInterpreterResultView, is_error), internal::Slot::optional},
};

constexpr internal::Field code_interpreter_stream_output_fields[] = {
    {"result", &schemas::code_interpreter_result_type, offsetof(CodeInterpreterStreamOutputView, result),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema resource_content_schema =
    internal::structure_schema<ResourceContentView>("ResourceContent", resource_content_fields);
constinit const internal::Type resource_content_type =
    internal::structure_type<ResourceContentView>(resource_content_schema);

constinit const internal::Schema content_block_schema =
    internal::structure_schema<ContentBlockView>("ContentBlock", content_block_fields);
constinit const internal::Type content_block_type = internal::structure_type<ContentBlockView>(content_block_schema);

constinit const internal::Schema tool_result_structured_content_schema =
    internal::structure_schema<ToolResultStructuredContentView>("ToolResultStructuredContent",
                                                                tool_result_structured_content_fields);
constinit const internal::Type tool_result_structured_content_type =
    internal::structure_type<ToolResultStructuredContentView>(tool_result_structured_content_schema);

constinit const internal::Schema code_interpreter_result_schema =
    internal::structure_schema<CodeInterpreterResultView>("CodeInterpreterResult", code_interpreter_result_fields);
constinit const internal::Type code_interpreter_result_type =
    internal::structure_type<CodeInterpreterResultView>(code_interpreter_result_schema);

constinit const internal::Schema code_interpreter_stream_output_schema =
    internal::union_schema<CodeInterpreterStreamOutputView>("CodeInterpreterStreamOutput",
                                                            code_interpreter_stream_output_fields);
constinit const internal::Type code_interpreter_stream_output_type =
    internal::union_type<CodeInterpreterStreamOutputView>(code_interpreter_stream_output_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ResourceContentView*) { return schemas::resource_content_schema; }
const internal::Schema& schema_of(const ContentBlockView*) { return schemas::content_block_schema; }
const internal::Schema& schema_of(const ToolResultStructuredContentView*) {
  return schemas::tool_result_structured_content_schema;
}
const internal::Schema& schema_of(const CodeInterpreterResultView*) { return schemas::code_interpreter_result_schema; }
const internal::Schema& schema_of(const CodeInterpreterStreamOutputView*) {
  return schemas::code_interpreter_stream_output_schema;
}

}  // namespace outcrop::bedrock_agentcore
