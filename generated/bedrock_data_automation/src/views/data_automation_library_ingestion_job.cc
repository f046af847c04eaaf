// Decode tables of DataAutomationLibraryIngestionJobView and the shapes that only it holds.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/views/data_automation_library_ingestion_job.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_data_automation {
namespace {

constexpr internal::Field output_configuration_fields[] = {
    {"s3Uri", &internal::string_type, offsetof(OutputConfigurationView, s3_uri), internal::Slot::plain},
};

constexpr internal::Field data_automation_library_ingestion_job_fields[] = {
    {"jobArn", &internal::string_type, offsetof(DataAutomationLibraryIngestionJobView, job_arn), internal::Slot::plain},
    {"creationTime", &internal::date_time_type, offsetof(DataAutomationLibraryIngestionJobView, creation_time),
     internal::Slot::plain},
    {"entityType", &schemas::entity_type_type, offsetof(DataAutomationLibraryIngestionJobView, entity_type),
     internal::Slot::plain},
    {"operationType", &schemas::library_ingestion_job_operation_type_type,
     offsetof(DataAutomationLibraryIngestionJobView, operation_type), internal::Slot::plain},
    {"jobStatus", &schemas::library_ingestion_job_status_type,
     offsetof(DataAutomationLibraryIngestionJobView, job_status), internal::Slot::plain},
    {"outputConfiguration", &schemas::output_configuration_type,
     offsetof(DataAutomationLibraryIngestionJobView, output_configuration), internal::Slot::plain},
    {"completionTime", &internal::date_time_type, offsetof(DataAutomationLibraryIngestionJobView, completion_time),
     internal::Slot::optional},
    {"errorMessage", &internal::string_type, offsetof(DataAutomationLibraryIngestionJobView, error_message),
     internal::Slot::optional},
    {"errorType", &internal::string_type, offsetof(DataAutomationLibraryIngestionJobView, error_type),
     internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema output_configuration_schema =
    internal::structure_schema<OutputConfigurationView>("OutputConfiguration", output_configuration_fields);
constinit const internal::Type output_configuration_type =
    internal::structure_type<OutputConfigurationView>(output_configuration_schema);

constinit const internal::Schema data_automation_library_ingestion_job_schema =
    internal::structure_schema<DataAutomationLibraryIngestionJobView>("DataAutomationLibraryIngestionJob",
                                                                      data_automation_library_ingestion_job_fields);
constinit const internal::Type data_automation_library_ingestion_job_type =
    internal::structure_type<DataAutomationLibraryIngestionJobView>(data_automation_library_ingestion_job_schema);

}  // namespace schemas

const internal::Schema& schema_of(const OutputConfigurationView*) { return schemas::output_configuration_schema; }
const internal::Schema& schema_of(const DataAutomationLibraryIngestionJobView*) {
  return schemas::data_automation_library_ingestion_job_schema;
}

}  // namespace outcrop::bedrock_data_automation
