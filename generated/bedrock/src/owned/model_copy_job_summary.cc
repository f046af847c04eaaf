// Makes ModelCopyJobSummary of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/model_copy_job_summary.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/model_copy_job_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

ModelCopyJobSummary to_owned(const ModelCopyJobSummaryView& view) {
  ModelCopyJobSummary owned;
  internal::own(owned.job_arn, view.job_arn);
  internal::own(owned.status, view.status);
  internal::own(owned.creation_time, view.creation_time);
  internal::own(owned.target_model_arn, view.target_model_arn);
  internal::own(owned.target_model_name, view.target_model_name);
  internal::own(owned.source_account_id, view.source_account_id);
  internal::own(owned.source_model_arn, view.source_model_arn);
  internal::own(owned.target_model_kms_key_arn, view.target_model_kms_key_arn);
  internal::own(owned.target_model_tags, view.target_model_tags);
  internal::own(owned.failure_message, view.failure_message);
  internal::own(owned.source_model_name, view.source_model_name);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ModelCopyJobSummary& in) {
  writer.begin_object();
  writer.member("jobArn", in.job_arn);
  writer.member("status", in.status);
  writer.member("creationTime", in.creation_time, TimestampFormat::date_time);
  writer.member("targetModelArn", in.target_model_arn);
  writer.member("targetModelName", in.target_model_name);
  writer.member("sourceAccountId", in.source_account_id);
  writer.member("sourceModelArn", in.source_model_arn);
  writer.member("targetModelKmsKeyArn", in.target_model_kms_key_arn);
  writer.member("targetModelTags", in.target_model_tags);
  writer.member("failureMessage", in.failure_message);
  writer.member("sourceModelName", in.source_model_name);
  writer.end_object();
}

}  // namespace outcrop::bedrock
