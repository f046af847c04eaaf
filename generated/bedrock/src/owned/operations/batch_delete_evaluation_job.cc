// Makes BatchDeleteEvaluationJob: the output of Client::batch_delete_evaluation_job, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/batch_delete_evaluation_job.h"

#include "outcrop/bedrock/operations/batch_delete_evaluation_job.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

BatchDeleteEvaluationJob to_owned(const BatchDeleteEvaluationJobView& view) {
  BatchDeleteEvaluationJob owned;
  internal::own(owned.errors, view.errors);
  internal::own(owned.evaluation_jobs, view.evaluation_jobs);
  return owned;
}

void write_json(internal::JsonWriter& writer, const BatchDeleteEvaluationJob& in) {
  writer.begin_object();
  writer.member("errors", in.errors);
  writer.member("evaluationJobs", in.evaluation_jobs);
  writer.end_object();
}

}  // namespace outcrop::bedrock
