// Decode tables and records of ModelCopyJobSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/model_copy_job_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
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

OUTCROP_RECORDS_BEGIN

const char* read_model_copy_job_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<ModelCopyJobSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.time<"creationTime", Lead::brace>(view.creation_time)) return nullptr;
  if (!in.text<"failureMessage">(view.failure_message)) return nullptr;
  if (!in.text<"jobArn">(view.job_arn)) return nullptr;
  if (!in.text<"sourceAccountId">(view.source_account_id)) return nullptr;
  if (!in.text<"sourceModelArn">(view.source_model_arn)) return nullptr;
  if (!in.text<"sourceModelName">(view.source_model_name)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  if (!in.text<"targetModelArn">(view.target_model_arn)) return nullptr;
  if (!in.text<"targetModelKmsKeyArn">(view.target_model_kms_key_arn)) return nullptr;
  if (!in.text<"targetModelName">(view.target_model_name)) return nullptr;
  if (!in.value<"targetModelTags">(*schemas::model_copy_job_summary_schema.fields[8].type, internal::Slot::plain,
                                   &view.target_model_tags))
    return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* model_copy_job_summary_enumerations[] = {
    &schemas::model_copy_job_status_type,
};
constexpr internal::CompiledRecord model_copy_job_summary_record{read_model_copy_job_summary,
                                                                 model_copy_job_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema model_copy_job_summary_schema = internal::structure_schema<ModelCopyJobSummaryView>(
    "ModelCopyJobSummary", model_copy_job_summary_fields, &model_copy_job_summary_record);
constinit const internal::Type model_copy_job_summary_type =
    internal::structure_type<ModelCopyJobSummaryView>(model_copy_job_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ModelCopyJobSummaryView*) { return schemas::model_copy_job_summary_schema; }

}  // namespace outcrop::bedrock
