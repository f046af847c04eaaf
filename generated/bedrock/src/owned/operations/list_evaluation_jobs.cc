// Makes ListEvaluationJobs: the output of Client::list_evaluation_jobs, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/list_evaluation_jobs.h"

#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

ListEvaluationJobs to_owned(const ListEvaluationJobsView& view) {
  ListEvaluationJobs owned;
  internal::own(owned.next_token, view.next_token);
  internal::own(owned.job_summaries, view.job_summaries);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListEvaluationJobs& in) {
  writer.begin_object();
  writer.member("nextToken", in.next_token);
  writer.member("jobSummaries", in.job_summaries);
  writer.end_object();
}

}  // namespace outcrop::bedrock
