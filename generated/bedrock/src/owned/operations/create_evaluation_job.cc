// Makes CreateEvaluationJob: the output of Client::create_evaluation_job, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/create_evaluation_job.h"

#include "outcrop/bedrock/operations/create_evaluation_job.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

CreateEvaluationJob to_owned(const CreateEvaluationJobView& view) {
  CreateEvaluationJob owned;
  internal::own(owned.job_arn, view.job_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateEvaluationJob& in) {
  writer.begin_object();
  writer.member("jobArn", in.job_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock
