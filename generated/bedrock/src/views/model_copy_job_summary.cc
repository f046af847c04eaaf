// Decode tables of ModelCopyJobSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/model_copy_job_summary.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Type model_copy_job_summary_target_model_tags_type =
    internal::list_type<TagView>(schemas::tag_type);
constexpr internal::Field model_copy_job_summary_fields[] = {
    {"jobArn", &internal::string_type, offsetof(ModelCopyJobSummaryView, job_arn), internal::Slot::plain},
    {"status", &schemas::model_copy_job_status_type, offsetof(ModelCopyJobSummaryView, status), internal::Slot::plain},
    {"creationTime", &internal::date_time_type, offsetof(ModelCopyJobSummaryView, creation_time),
     internal::Slot::plain},
    {"targetModelArn", &internal::string_type, offsetof(ModelCopyJobSummaryView, target_model_arn),
     internal::Slot::plain},
    {"targetModelName", &internal::string_type, offsetof(ModelCopyJobSummaryView, target_model_name),
     internal::Slot::optional},
    {"sourceAccountId", &internal::string_type, offsetof(ModelCopyJobSummaryView, source_account_id),
     internal::Slot::plain},
    {"sourceModelArn", &internal::string_type, offsetof(ModelCopyJobSummaryView, source_model_arn),
     internal::Slot::plain},
    {"targetModelKmsKeyArn", &internal::string_type, offsetof(ModelCopyJobSummaryView, target_model_kms_key_arn),
     internal::Slot::optional},
    {"targetModelTags", &model_copy_job_summary_target_model_tags_type,
     offsetof(ModelCopyJobSummaryView, target_model_tags), internal::Slot::plain},
    {"failureMessage", &internal::string_type, offsetof(ModelCopyJobSummaryView, failure_message),
     internal::Slot::optional},
    {"sourceModelName", &internal::string_type, offsetof(ModelCopyJobSummaryView, source_model_name),
     internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema model_copy_job_summary_schema =
    internal::structure_schema<ModelCopyJobSummaryView>("ModelCopyJobSummary", model_copy_job_summary_fields);
constinit const internal::Type model_copy_job_summary_type =
    internal::structure_type<ModelCopyJobSummaryView>(model_copy_job_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock
