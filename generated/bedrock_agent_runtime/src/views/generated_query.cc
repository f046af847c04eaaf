// Decode tables and records of GeneratedQueryView.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/generated_query.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field generated_query_fields[] = {
    {"type", &schemas::generated_query_type_type, offsetof(GeneratedQueryView, type), internal::Slot::plain, true},
    {"sql", &internal::string_type, offsetof(GeneratedQueryView, sql), internal::Slot::optional, true},
};

OUTCROP_RECORDS_BEGIN

const char* read_generated_query(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<GeneratedQueryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"sql", Lead::either>(view.sql)) return nullptr;
  if (!in.choice<"type", 0, Lead::either>(view.type)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* generated_query_enumerations[] = {
    &schemas::generated_query_type_type,
};
constexpr internal::CompiledRecord generated_query_record{read_generated_query, generated_query_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema generated_query_schema =
    internal::structure_schema<GeneratedQueryView>("GeneratedQuery", generated_query_fields, &generated_query_record);
constinit const internal::Type generated_query_type =
    internal::structure_type<GeneratedQueryView>(generated_query_schema);

}  // namespace schemas

const internal::Schema& schema_of(const GeneratedQueryView*) { return schemas::generated_query_schema; }

}  // namespace outcrop::bedrock_agent_runtime
