// Makes ModelImportJobSummary of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/model_import_job_summary.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/model_import_job_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

ModelImportJobSummary to_owned(const ModelImportJobSummaryView& view) {
  ModelImportJobSummary owned;
  internal::own(owned.job_arn, view.job_arn);
  internal::own(owned.job_name, view.job_name);
  internal::own(owned.status, view.status);
  internal::own(owned.last_modified_time, view.last_modified_time);
  internal::own(owned.creation_time, view.creation_time);
  internal::own(owned.end_time, view.end_time);
  internal::own(owned.imported_model_arn, view.imported_model_arn);
  internal::own(owned.imported_model_name, view.imported_model_name);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ModelImportJobSummary& in) {
  writer.begin_object();
  writer.member("jobArn", in.job_arn);
  writer.member("jobName", in.job_name);
  writer.member("status", in.status);
  writer.member("lastModifiedTime", in.last_modified_time, TimestampFormat::date_time);
  writer.member("creationTime", in.creation_time, TimestampFormat::date_time);
  writer.member("endTime", in.end_time, TimestampFormat::date_time);
  writer.member("importedModelArn", in.imported_model_arn);
  writer.member("importedModelName", in.imported_model_name);
  writer.end_object();
}

}  // namespace outcrop::bedrock
