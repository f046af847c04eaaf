// Decode tables of ModelCustomizationJobSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/model_customization_job_summary.h"

#include <cstddef>

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

}  // namespace

namespace schemas {

constinit const internal::Schema model_customization_job_summary_schema =
    internal::structure_schema<ModelCustomizationJobSummaryView>("ModelCustomizationJobSummary",
                                                                 model_customization_job_summary_fields);
constinit const internal::Type model_customization_job_summary_type =
    internal::structure_type<ModelCustomizationJobSummaryView>(model_customization_job_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock
