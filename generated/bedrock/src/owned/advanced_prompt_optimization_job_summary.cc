// Makes AdvancedPromptOptimizationJobSummary of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/advanced_prompt_optimization_job_summary.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/advanced_prompt_optimization_job_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

AdvancedPromptOptimizationJobSummary to_owned(const AdvancedPromptOptimizationJobSummaryView& view) {
  AdvancedPromptOptimizationJobSummary owned;
  internal::own(owned.job_arn, view.job_arn);
  internal::own(owned.job_name, view.job_name);
  internal::own(owned.job_status, view.job_status);
  internal::own(owned.creation_time, view.creation_time);
  internal::own(owned.last_modified_time, view.last_modified_time);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AdvancedPromptOptimizationJobSummary& in) {
  writer.begin_object();
  writer.member("jobArn", in.job_arn);
  writer.member("jobName", in.job_name);
  writer.member("jobStatus", in.job_status);
  writer.member("creationTime", in.creation_time, TimestampFormat::date_time);
  writer.member("lastModifiedTime", in.last_modified_time, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock
