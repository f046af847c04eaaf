// Makes ListModelImportJobs: the output of Client::list_model_import_jobs, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/list_model_import_jobs.h"

#include "outcrop/bedrock/operations/list_model_import_jobs.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

ListModelImportJobs to_owned(const ListModelImportJobsView& view) {
  ListModelImportJobs owned;
  internal::own(owned.next_token, view.next_token);
  internal::own(owned.model_import_job_summaries, view.model_import_job_summaries);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListModelImportJobs& in) {
  writer.begin_object();
  writer.member("nextToken", in.next_token);
  writer.member("modelImportJobSummaries", in.model_import_job_summaries);
  writer.end_object();
}

}  // namespace outcrop::bedrock
