// Decode tables and records of CodeInterpreterSessionSummaryView.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/code_interpreter_session_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field code_interpreter_session_summary_fields[] = {
    {"codeInterpreterIdentifier", &internal::string_type,
     offsetof(CodeInterpreterSessionSummaryView, code_interpreter_identifier), internal::Slot::plain},
    {"sessionId", &internal::string_type, offsetof(CodeInterpreterSessionSummaryView, session_id),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(CodeInterpreterSessionSummaryView, name), internal::Slot::optional},
    {"status", &schemas::code_interpreter_session_status_type, offsetof(CodeInterpreterSessionSummaryView, status),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(CodeInterpreterSessionSummaryView, created_at),
     internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(CodeInterpreterSessionSummaryView, last_updated_at),
     internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_code_interpreter_session_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<CodeInterpreterSessionSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"codeInterpreterIdentifier", Lead::brace>(view.code_interpreter_identifier)) return nullptr;
  if (!in.time<"createdAt">(view.created_at)) return nullptr;
  if (!in.time<"lastUpdatedAt">(view.last_updated_at)) return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  if (!in.text<"sessionId">(view.session_id)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* code_interpreter_session_summary_enumerations[] = {
    &schemas::code_interpreter_session_status_type,
};
constexpr internal::CompiledRecord code_interpreter_session_summary_record{
    read_code_interpreter_session_summary, code_interpreter_session_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema code_interpreter_session_summary_schema =
    internal::structure_schema<CodeInterpreterSessionSummaryView>("CodeInterpreterSessionSummary",
                                                                  code_interpreter_session_summary_fields,
                                                                  &code_interpreter_session_summary_record);
constinit const internal::Type code_interpreter_session_summary_type =
    internal::structure_type<CodeInterpreterSessionSummaryView>(code_interpreter_session_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const CodeInterpreterSessionSummaryView*) {
  return schemas::code_interpreter_session_summary_schema;
}

}  // namespace outcrop::bedrock_agentcore
