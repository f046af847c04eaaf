// Decode tables and records of ModelImportJobSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/model_import_job_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
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

OUTCROP_RECORDS_BEGIN

const char* read_model_import_job_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<ModelImportJobSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.time<"creationTime", Lead::brace>(view.creation_time)) return nullptr;
  if (!in.time<"endTime">(view.end_time)) return nullptr;
  if (!in.text<"importedModelArn">(view.imported_model_arn)) return nullptr;
  if (!in.text<"importedModelName">(view.imported_model_name)) return nullptr;
  if (!in.text<"jobArn">(view.job_arn)) return nullptr;
  if (!in.text<"jobName">(view.job_name)) return nullptr;
  if (!in.time<"lastModifiedTime">(view.last_modified_time)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* model_import_job_summary_enumerations[] = {
    &schemas::model_import_job_status_type,
};
constexpr internal::CompiledRecord model_import_job_summary_record{read_model_import_job_summary,
                                                                   model_import_job_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema model_import_job_summary_schema =
    internal::structure_schema<ModelImportJobSummaryView>("ModelImportJobSummary", model_import_job_summary_fields,
                                                          &model_import_job_summary_record);
constinit const internal::Type model_import_job_summary_type =
    internal::structure_type<ModelImportJobSummaryView>(model_import_job_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ModelImportJobSummaryView*) { return schemas::model_import_job_summary_schema; }

}  // namespace outcrop::bedrock
