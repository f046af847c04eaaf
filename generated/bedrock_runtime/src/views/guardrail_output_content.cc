// Decode tables and records of GuardrailOutputContentView.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/guardrail_output_content.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Field guardrail_output_content_fields[] = {
    {"text", &internal::string_type, offsetof(GuardrailOutputContentView, text), internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_guardrail_output_content(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<GuardrailOutputContentView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"text", Lead::either>(view.text)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord guardrail_output_content_record{read_guardrail_output_content};

}  // namespace

namespace schemas {

constinit const internal::Schema guardrail_output_content_schema =
    internal::structure_schema<GuardrailOutputContentView>("GuardrailOutputContent", guardrail_output_content_fields,
                                                           &guardrail_output_content_record);
constinit const internal::Type guardrail_output_content_type =
    internal::structure_type<GuardrailOutputContentView>(guardrail_output_content_schema);

}  // namespace schemas

const internal::Schema& schema_of(const GuardrailOutputContentView*) {
  return schemas::guardrail_output_content_schema;
}

}  // namespace outcrop::bedrock_runtime
