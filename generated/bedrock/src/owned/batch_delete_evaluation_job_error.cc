// Makes BatchDeleteEvaluationJobError of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/batch_delete_evaluation_job_error.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/batch_delete_evaluation_job_error.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

BatchDeleteEvaluationJobError to_owned(const BatchDeleteEvaluationJobErrorView& view) {
  BatchDeleteEvaluationJobError owned;
  internal::own(owned.job_identifier, view.job_identifier);
  internal::own(owned.code, view.code);
  internal::own(owned.message, view.message);
  return owned;
}

void write_json(internal::JsonWriter& writer, const BatchDeleteEvaluationJobError& in) {
  writer.begin_object();
  writer.sensitive().member("jobIdentifier", in.job_identifier);
  writer.member("code", in.code);
  writer.member("message", in.message);
  writer.end_object();
}

}  // namespace outcrop::bedrock
