// Decode tables and records of CodeInterpreterSummaryView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/code_interpreter_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field code_interpreter_summary_fields[] = {
    {"codeInterpreterId", &internal::string_type, offsetof(CodeInterpreterSummaryView, code_interpreter_id),
     internal::Slot::plain},
    {"codeInterpreterArn", &internal::string_type, offsetof(CodeInterpreterSummaryView, code_interpreter_arn),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(CodeInterpreterSummaryView, name), internal::Slot::optional},
    {"description", &internal::string_type, offsetof(CodeInterpreterSummaryView, description), internal::Slot::optional,
     true},
    {"status", &schemas::code_interpreter_status_type, offsetof(CodeInterpreterSummaryView, status),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(CodeInterpreterSummaryView, created_at), internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(CodeInterpreterSummaryView, last_updated_at),
     internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_code_interpreter_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<CodeInterpreterSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"codeInterpreterArn", Lead::brace>(view.code_interpreter_arn)) return nullptr;
  if (!in.text<"codeInterpreterId">(view.code_interpreter_id)) return nullptr;
  if (!in.time<"createdAt">(view.created_at)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.time<"lastUpdatedAt">(view.last_updated_at)) return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* code_interpreter_summary_enumerations[] = {
    &schemas::code_interpreter_status_type,
};
constexpr internal::CompiledRecord code_interpreter_summary_record{read_code_interpreter_summary,
                                                                   code_interpreter_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema code_interpreter_summary_schema =
    internal::structure_schema<CodeInterpreterSummaryView>("CodeInterpreterSummary", code_interpreter_summary_fields,
                                                           &code_interpreter_summary_record);
constinit const internal::Type code_interpreter_summary_type =
    internal::structure_type<CodeInterpreterSummaryView>(code_interpreter_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const CodeInterpreterSummaryView*) {
  return schemas::code_interpreter_summary_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
