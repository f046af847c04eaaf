// Decode tables and records of DataAutomationLibrarySummaryView.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/views/data_automation_library_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_data_automation {
namespace {

constexpr internal::Field data_automation_library_summary_fields[] = {
    {"libraryArn", &internal::string_type, offsetof(DataAutomationLibrarySummaryView, library_arn),
     internal::Slot::plain},
    {"libraryName", &internal::string_type, offsetof(DataAutomationLibrarySummaryView, library_name),
     internal::Slot::optional, true},
    {"creationTime", &internal::date_time_type, offsetof(DataAutomationLibrarySummaryView, creation_time),
     internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_data_automation_library_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<DataAutomationLibrarySummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.time<"creationTime", Lead::brace>(view.creation_time)) return nullptr;
  if (!in.text<"libraryArn">(view.library_arn)) return nullptr;
  if (!in.text<"libraryName">(view.library_name)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord data_automation_library_summary_record{read_data_automation_library_summary};

}  // namespace

namespace schemas {

constinit const internal::Schema data_automation_library_summary_schema =
    internal::structure_schema<DataAutomationLibrarySummaryView>("DataAutomationLibrarySummary",
                                                                 data_automation_library_summary_fields,
                                                                 &data_automation_library_summary_record);
constinit const internal::Type data_automation_library_summary_type =
    internal::structure_type<DataAutomationLibrarySummaryView>(data_automation_library_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const DataAutomationLibrarySummaryView*) {
  return schemas::data_automation_library_summary_schema;
}

}  // namespace outcrop::bedrock_data_automation
