// Makes ListAdvancedPromptOptimizationJobs: the output of Client::list_advanced_prompt_optimization_jobs, owned of
// views, and writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/list_advanced_prompt_optimization_jobs.h"

#include "outcrop/bedrock/operations/list_advanced_prompt_optimization_jobs.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

ListAdvancedPromptOptimizationJobs to_owned(const ListAdvancedPromptOptimizationJobsView& view) {
  ListAdvancedPromptOptimizationJobs owned;
  internal::own(owned.job_summaries, view.job_summaries);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListAdvancedPromptOptimizationJobs& in) {
  writer.begin_object();
  writer.member("jobSummaries", in.job_summaries);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock
