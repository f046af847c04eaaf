// Makes DeleteEvaluator: the output of Client::delete_evaluator, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/delete_evaluator.h"

#include "outcrop/bedrock_agentcore_control/operations/delete_evaluator.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

DeleteEvaluator to_owned(const DeleteEvaluatorView& view) {
  DeleteEvaluator owned;
  internal::own(owned.evaluator_arn, view.evaluator_arn);
  internal::own(owned.evaluator_id, view.evaluator_id);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteEvaluator& in) {
  writer.begin_object();
  writer.member("evaluatorArn", in.evaluator_arn);
  writer.member("evaluatorId", in.evaluator_id);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
