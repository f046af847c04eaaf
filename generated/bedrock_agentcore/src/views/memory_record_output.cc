// Decode tables and records of MemoryRecordOutputView.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/memory_record_output.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field memory_record_output_fields[] = {
    {"memoryRecordId", &internal::string_type, offsetof(MemoryRecordOutputView, memory_record_id),
     internal::Slot::plain},
    {"status", &schemas::memory_record_status_type, offsetof(MemoryRecordOutputView, status), internal::Slot::plain},
    {"requestIdentifier", &internal::string_type, offsetof(MemoryRecordOutputView, request_identifier),
     internal::Slot::optional},
    {"errorCode", &internal::int32_type, offsetof(MemoryRecordOutputView, error_code), internal::Slot::optional},
    {"errorMessage", &internal::string_type, offsetof(MemoryRecordOutputView, error_message), internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_memory_record_output(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<MemoryRecordOutputView>(to);
  internal::RecordReader in(reading, at);
  if (!in.value<"errorCode", Lead::either>(internal::int32_type, internal::Slot::optional, &view.error_code))
    return nullptr;
  if (!in.text<"errorMessage", Lead::either>(view.error_message)) return nullptr;
  if (!in.text<"memoryRecordId", Lead::either>(view.memory_record_id)) return nullptr;
  if (!in.text<"requestIdentifier">(view.request_identifier)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* memory_record_output_enumerations[] = {
    &schemas::memory_record_status_type,
};
constexpr internal::CompiledRecord memory_record_output_record{read_memory_record_output,
                                                               memory_record_output_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema memory_record_output_schema = internal::structure_schema<MemoryRecordOutputView>(
    "MemoryRecordOutput", memory_record_output_fields, &memory_record_output_record);
constinit const internal::Type memory_record_output_type =
    internal::structure_type<MemoryRecordOutputView>(memory_record_output_schema);

}  // namespace schemas

const internal::Schema& schema_of(const MemoryRecordOutputView*) { return schemas::memory_record_output_schema; }

}  // namespace outcrop::bedrock_agentcore
