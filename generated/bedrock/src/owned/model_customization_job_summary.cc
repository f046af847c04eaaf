// Makes ModelCustomizationJobSummary of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/model_customization_job_summary.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/model_customization_job_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

ModelCustomizationJobSummary to_owned(const ModelCustomizationJobSummaryView& view) {
  ModelCustomizationJobSummary owned;
  internal::own(owned.job_arn, view.job_arn);
  internal::own(owned.base_model_arn, view.base_model_arn);
  internal::own(owned.job_name, view.job_name);
  internal::own(owned.status, view.status);
  internal::own(owned.status_details, view.status_details);
  internal::own(owned.last_modified_time, view.last_modified_time);
  internal::own(owned.creation_time, view.creation_time);
  internal::own(owned.end_time, view.end_time);
  internal::own(owned.custom_model_arn, view.custom_model_arn);
  internal::own(owned.custom_model_name, view.custom_model_name);
  internal::own(owned.customization_type, view.customization_type);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ModelCustomizationJobSummary& in) {
  writer.begin_object();
  writer.member("jobArn", in.job_arn);
  writer.member("baseModelArn", in.base_model_arn);
  writer.member("jobName", in.job_name);
  writer.member("status", in.status);
  writer.member("statusDetails", in.status_details);
  writer.member("lastModifiedTime", in.last_modified_time, TimestampFormat::date_time);
  writer.member("creationTime", in.creation_time, TimestampFormat::date_time);
  writer.member("endTime", in.end_time, TimestampFormat::date_time);
  writer.member("customModelArn", in.custom_model_arn);
  writer.member("customModelName", in.custom_model_name);
  writer.member("customizationType", in.customization_type);
  writer.end_object();
}

}  // namespace outcrop::bedrock
