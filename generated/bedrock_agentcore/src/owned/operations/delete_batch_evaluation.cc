// Makes DeleteBatchEvaluation: the output of Client::delete_batch_evaluation, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/delete_batch_evaluation.h"

#include "outcrop/bedrock_agentcore/operations/delete_batch_evaluation.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

DeleteBatchEvaluation to_owned(const DeleteBatchEvaluationView& view) {
  DeleteBatchEvaluation owned;
  internal::own(owned.batch_evaluation_id, view.batch_evaluation_id);
  internal::own(owned.batch_evaluation_arn, view.batch_evaluation_arn);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteBatchEvaluation& in) {
  writer.begin_object();
  writer.member("batchEvaluationId", in.batch_evaluation_id);
  writer.member("batchEvaluationArn", in.batch_evaluation_arn);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
