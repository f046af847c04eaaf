// Decode tables and records of OutputSegmentView.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation_runtime/views/output_segment.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_data_automation_runtime {
namespace {

constexpr internal::Field output_segment_fields[] = {
    {"customOutputStatus", &schemas::custom_output_status_type, offsetof(OutputSegmentView, custom_output_status),
     internal::Slot::plain},
    {"customOutput", &internal::string_type, offsetof(OutputSegmentView, custom_output), internal::Slot::optional},
    {"standardOutput", &internal::string_type, offsetof(OutputSegmentView, standard_output), internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_output_segment(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<OutputSegmentView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"customOutput", Lead::either>(view.custom_output)) return nullptr;
  if (!in.choice<"customOutputStatus", 0, Lead::either>(view.custom_output_status)) return nullptr;
  if (!in.text<"standardOutput", Lead::either>(view.standard_output)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* output_segment_enumerations[] = {
    &schemas::custom_output_status_type,
};
constexpr internal::CompiledRecord output_segment_record{read_output_segment, output_segment_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema output_segment_schema =
    internal::structure_schema<OutputSegmentView>("OutputSegment", output_segment_fields, &output_segment_record);
constinit const internal::Type output_segment_type = internal::structure_type<OutputSegmentView>(output_segment_schema);

}  // namespace schemas

const internal::Schema& schema_of(const OutputSegmentView*) { return schemas::output_segment_schema; }

}  // namespace outcrop::bedrock_data_automation_runtime
