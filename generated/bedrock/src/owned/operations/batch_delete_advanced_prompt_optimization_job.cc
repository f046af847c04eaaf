// Makes BatchDeleteAdvancedPromptOptimizationJob: the output of Client::batch_delete_advanced_prompt_optimization_job,
// owned of views, and writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev
// regenerate.
#include "outcrop/bedrock/owned/operations/batch_delete_advanced_prompt_optimization_job.h"

#include "outcrop/bedrock/operations/batch_delete_advanced_prompt_optimization_job.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

BatchDeleteAdvancedPromptOptimizationJob to_owned(const BatchDeleteAdvancedPromptOptimizationJobView& view) {
  BatchDeleteAdvancedPromptOptimizationJob owned;
  internal::own(owned.errors, view.errors);
  internal::own(owned.advanced_prompt_optimization_jobs, view.advanced_prompt_optimization_jobs);
  return owned;
}

void write_json(internal::JsonWriter& writer, const BatchDeleteAdvancedPromptOptimizationJob& in) {
  writer.begin_object();
  writer.member("errors", in.errors);
  writer.member("advancedPromptOptimizationJobs", in.advanced_prompt_optimization_jobs);
  writer.end_object();
}

}  // namespace outcrop::bedrock
