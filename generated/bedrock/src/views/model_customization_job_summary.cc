// Decode tables and records of ModelCustomizationJobSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/model_customization_job_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field model_customization_job_summary_fields[] = {
    {"jobArn", &internal::string_type, offsetof(ModelCustomizationJobSummaryView, job_arn), internal::Slot::plain},
    {"baseModelArn", &internal::string_type, offsetof(ModelCustomizationJobSummaryView, base_model_arn),
     internal::Slot::plain},
    {"jobName", &internal::string_type, offsetof(ModelCustomizationJobSummaryView, job_name), internal::Slot::plain},
    {"status", &schemas::model_customization_job_status_type, offsetof(ModelCustomizationJobSummaryView, status),
     internal::Slot::plain},
    {"statusDetails", &schemas::status_details_type, offsetof(ModelCustomizationJobSummaryView, status_details),
     internal::Slot::reference},
    {"lastModifiedTime", &internal::date_time_type, offsetof(ModelCustomizationJobSummaryView, last_modified_time),
     internal::Slot::optional},
    {"creationTime", &internal::date_time_type, offsetof(ModelCustomizationJobSummaryView, creation_time),
     internal::Slot::plain},
    {"endTime", &internal::date_time_type, offsetof(ModelCustomizationJobSummaryView, end_time),
     internal::Slot::optional},
    {"customModelArn", &internal::string_type, offsetof(ModelCustomizationJobSummaryView, custom_model_arn),
     internal::Slot::optional},
    {"customModelName", &internal::string_type, offsetof(ModelCustomizationJobSummaryView, custom_model_name),
     internal::Slot::optional},
    {"customizationType", &schemas::customization_type_type,
     offsetof(ModelCustomizationJobSummaryView, customization_type), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_model_customization_job_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<ModelCustomizationJobSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"baseModelArn", Lead::brace>(view.base_model_arn)) return nullptr;
  if (!in.time<"creationTime">(view.creation_time)) return nullptr;
  if (!in.text<"customModelArn">(view.custom_model_arn)) return nullptr;
  if (!in.text<"customModelName">(view.custom_model_name)) return nullptr;
  if (!in.choice<"customizationType", 0>(view.customization_type)) return nullptr;
  if (!in.time<"endTime">(view.end_time)) return nullptr;
  if (!in.text<"jobArn">(view.job_arn)) return nullptr;
  if (!in.text<"jobName">(view.job_name)) return nullptr;
  if (!in.time<"lastModifiedTime">(view.last_modified_time)) return nullptr;
  if (!in.choice<"status", 1>(view.status)) return nullptr;
  if (!in.reference<"statusDetails">(view.status_details, [&](auto& inner) {
        if (!in.reference<"dataProcessingDetails", Lead::either>(inner.data_processing_details, [&](auto& inner2) {
              if (!in.time<"creationTime", Lead::either>(inner2.creation_time)) return false;
              if (!in.time<"lastModifiedTime", Lead::either>(inner2.last_modified_time)) return false;
              if (!in.choice<"status", 2, Lead::either>(inner2.status)) return false;
              return true;
            }))
          return false;
        if (!in.reference<"trainingDetails", Lead::either>(inner.training_details, [&](auto& inner2) {
              if (!in.time<"creationTime", Lead::either>(inner2.creation_time)) return false;
              if (!in.time<"lastModifiedTime", Lead::either>(inner2.last_modified_time)) return false;
              if (!in.choice<"status", 2, Lead::either>(inner2.status)) return false;
              return true;
            }))
          return false;
        if (!in.reference<"validationDetails", Lead::either>(inner.validation_details, [&](auto& inner2) {
              if (!in.time<"creationTime", Lead::either>(inner2.creation_time)) return false;
              if (!in.time<"lastModifiedTime", Lead::either>(inner2.last_modified_time)) return false;
              if (!in.choice<"status", 2, Lead::either>(inner2.status)) return false;
              return true;
            }))
          return false;
        return true;
      }))
    return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* model_customization_job_summary_enumerations[] = {
    &schemas::customization_type_type,
    &schemas::model_customization_job_status_type,
    &schemas::job_status_details_type,
};
constexpr internal::CompiledRecord model_customization_job_summary_record{read_model_customization_job_summary,
                                                                          model_customization_job_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema model_customization_job_summary_schema =
    internal::structure_schema<ModelCustomizationJobSummaryView>("ModelCustomizationJobSummary",
                                                                 model_customization_job_summary_fields,
                                                                 &model_customization_job_summary_record);
constinit const internal::Type model_customization_job_summary_type =
    internal::structure_type<ModelCustomizationJobSummaryView>(model_customization_job_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ModelCustomizationJobSummaryView*) {
  return schemas::model_customization_job_summary_schema;
}

}  // namespace outcrop::bedrock
