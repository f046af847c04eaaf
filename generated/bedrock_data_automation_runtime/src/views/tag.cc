// Decode tables and records of TagView.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation_runtime/views/tag.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_data_automation_runtime {
namespace {

constexpr internal::Field tag_fields[] = {
    {"key", &internal::string_type, offsetof(TagView, key), internal::Slot::plain},
    {"value", &internal::string_type, offsetof(TagView, value), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_tag(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<TagView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"key", Lead::brace>(view.key)) return nullptr;
  if (!in.text<"value">(view.value)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord tag_record{read_tag};

}  // namespace

namespace schemas {

constinit const internal::Schema tag_schema = internal::structure_schema<TagView>("Tag", tag_fields, &tag_record);
constinit const internal::Type tag_type = internal::structure_type<TagView>(tag_schema);

}  // namespace schemas

const internal::Schema& schema_of(const TagView*) { return schemas::tag_schema; }

}  // namespace outcrop::bedrock_data_automation_runtime
