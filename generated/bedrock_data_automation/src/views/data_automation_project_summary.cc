// Decode tables and records of DataAutomationProjectSummaryView.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/views/data_automation_project_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_data_automation {
namespace {

constexpr internal::Field data_automation_project_summary_fields[] = {
    {"projectArn", &internal::string_type, offsetof(DataAutomationProjectSummaryView, project_arn),
     internal::Slot::plain},
    {"projectStage", &schemas::data_automation_project_stage_type,
     offsetof(DataAutomationProjectSummaryView, project_stage), internal::Slot::plain},
    {"projectType", &schemas::data_automation_project_type_type,
     offsetof(DataAutomationProjectSummaryView, project_type), internal::Slot::plain},
    {"projectName", &internal::string_type, offsetof(DataAutomationProjectSummaryView, project_name),
     internal::Slot::optional, true},
    {"creationTime", &internal::date_time_type, offsetof(DataAutomationProjectSummaryView, creation_time),
     internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_data_automation_project_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<DataAutomationProjectSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.time<"creationTime", Lead::brace>(view.creation_time)) return nullptr;
  if (!in.text<"projectArn">(view.project_arn)) return nullptr;
  if (!in.text<"projectName">(view.project_name)) return nullptr;
  if (!in.choice<"projectStage", 0>(view.project_stage)) return nullptr;
  if (!in.choice<"projectType", 1>(view.project_type)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* data_automation_project_summary_enumerations[] = {
    &schemas::data_automation_project_stage_type,
    &schemas::data_automation_project_type_type,
};
constexpr internal::CompiledRecord data_automation_project_summary_record{read_data_automation_project_summary,
                                                                          data_automation_project_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema data_automation_project_summary_schema =
    internal::structure_schema<DataAutomationProjectSummaryView>("DataAutomationProjectSummary",
                                                                 data_automation_project_summary_fields,
                                                                 &data_automation_project_summary_record);
constinit const internal::Type data_automation_project_summary_type =
    internal::structure_type<DataAutomationProjectSummaryView>(data_automation_project_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const DataAutomationProjectSummaryView*) {
  return schemas::data_automation_project_summary_schema;
}

}  // namespace outcrop::bedrock_data_automation
