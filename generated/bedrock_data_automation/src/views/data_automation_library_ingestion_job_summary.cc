// Decode tables and records of DataAutomationLibraryIngestionJobSummaryView.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/views/data_automation_library_ingestion_job_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_data_automation {
namespace {

constexpr internal::Field data_automation_library_ingestion_job_summary_fields[] = {
    {"jobArn", &internal::string_type, offsetof(DataAutomationLibraryIngestionJobSummaryView, job_arn),
     internal::Slot::plain},
    {"jobStatus", &schemas::library_ingestion_job_status_type,
     offsetof(DataAutomationLibraryIngestionJobSummaryView, job_status), internal::Slot::plain},
    {"entityType", &schemas::entity_type_type, offsetof(DataAutomationLibraryIngestionJobSummaryView, entity_type),
     internal::Slot::plain},
    {"operationType", &schemas::library_ingestion_job_operation_type_type,
     offsetof(DataAutomationLibraryIngestionJobSummaryView, operation_type), internal::Slot::plain},
    {"creationTime", &internal::date_time_type, offsetof(DataAutomationLibraryIngestionJobSummaryView, creation_time),
     internal::Slot::plain},
    {"completionTime", &internal::date_time_type,
     offsetof(DataAutomationLibraryIngestionJobSummaryView, completion_time), internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_data_automation_library_ingestion_job_summary(internal::RecordReading& reading, const char* at,
                                                               void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<DataAutomationLibraryIngestionJobSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.time<"completionTime", Lead::either>(view.completion_time)) return nullptr;
  if (!in.time<"creationTime", Lead::either>(view.creation_time)) return nullptr;
  if (!in.choice<"entityType", 0>(view.entity_type)) return nullptr;
  if (!in.text<"jobArn">(view.job_arn)) return nullptr;
  if (!in.choice<"jobStatus", 1>(view.job_status)) return nullptr;
  if (!in.choice<"operationType", 2>(view.operation_type)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* data_automation_library_ingestion_job_summary_enumerations[] = {
    &schemas::entity_type_type,
    &schemas::library_ingestion_job_status_type,
    &schemas::library_ingestion_job_operation_type_type,
};
constexpr internal::CompiledRecord data_automation_library_ingestion_job_summary_record{
    read_data_automation_library_ingestion_job_summary, data_automation_library_ingestion_job_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema data_automation_library_ingestion_job_summary_schema =
    internal::structure_schema<DataAutomationLibraryIngestionJobSummaryView>(
        "DataAutomationLibraryIngestionJobSummary", data_automation_library_ingestion_job_summary_fields,
        &data_automation_library_ingestion_job_summary_record);
constinit const internal::Type data_automation_library_ingestion_job_summary_type =
    internal::structure_type<DataAutomationLibraryIngestionJobSummaryView>(
        data_automation_library_ingestion_job_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const DataAutomationLibraryIngestionJobSummaryView*) {
  return schemas::data_automation_library_ingestion_job_summary_schema;
}

}  // namespace outcrop::bedrock_data_automation
