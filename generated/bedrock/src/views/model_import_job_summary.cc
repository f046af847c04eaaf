// Decode tables of ModelImportJobSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/model_import_job_summary.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field model_import_job_summary_fields[] = {
    {"jobArn", &internal::string_type, offsetof(ModelImportJobSummaryView, job_arn), internal::Slot::plain},
    {"jobName", &internal::string_type, offsetof(ModelImportJobSummaryView, job_name), internal::Slot::plain},
    {"status", &schemas::model_import_job_status_type, offsetof(ModelImportJobSummaryView, status),
     internal::Slot::plain},
    {"lastModifiedTime", &internal::date_time_type, offsetof(ModelImportJobSummaryView, last_modified_time),
     internal::Slot::optional},
    {"creationTime", &internal::date_time_type, offsetof(ModelImportJobSummaryView, creation_time),
     internal::Slot::plain},
    {"endTime", &internal::date_time_type, offsetof(ModelImportJobSummaryView, end_time), internal::Slot::optional},
    {"importedModelArn", &internal::string_type, offsetof(ModelImportJobSummaryView, imported_model_arn),
     internal::Slot::optional},
    {"importedModelName", &internal::string_type, offsetof(ModelImportJobSummaryView, imported_model_name),
     internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema model_import_job_summary_schema =
    internal::structure_schema<ModelImportJobSummaryView>("ModelImportJobSummary", model_import_job_summary_fields);
constinit const internal::Type model_import_job_summary_type =
    internal::structure_type<ModelImportJobSummaryView>(model_import_job_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock
