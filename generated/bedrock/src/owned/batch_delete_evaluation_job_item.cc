// Makes BatchDeleteEvaluationJobItem of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/batch_delete_evaluation_job_item.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/batch_delete_evaluation_job_item.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

BatchDeleteEvaluationJobItem to_owned(const BatchDeleteEvaluationJobItemView& view) {
  BatchDeleteEvaluationJobItem owned;
  internal::own(owned.job_identifier, view.job_identifier);
  internal::own(owned.job_status, view.job_status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const BatchDeleteEvaluationJobItem& in) {
  writer.begin_object();
  writer.sensitive().member("jobIdentifier", in.job_identifier);
  writer.member("jobStatus", in.job_status);
  writer.end_object();
}

}  // namespace outcrop::bedrock
