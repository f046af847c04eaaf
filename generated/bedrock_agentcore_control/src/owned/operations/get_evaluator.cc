// Makes GetEvaluator: the output of Client::get_evaluator, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/get_evaluator.h"

#include "outcrop/bedrock_agentcore_control/operations/get_evaluator.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

GetEvaluator to_owned(const GetEvaluatorView& view) {
  GetEvaluator owned;
  internal::own(owned.evaluator_arn, view.evaluator_arn);
  internal::own(owned.evaluator_id, view.evaluator_id);
  internal::own(owned.evaluator_name, view.evaluator_name);
  internal::own(owned.description, view.description);
  internal::own(owned.evaluator_config, view.evaluator_config);
  internal::own(owned.evaluator_type, view.evaluator_type);
  internal::own(owned.provider, view.provider);
  internal::own(owned.level, view.level);
  internal::own(owned.status, view.status);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.locked_for_modification, view.locked_for_modification);
  internal::own(owned.kms_key_arn, view.kms_key_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetEvaluator& in) {
  writer.begin_object();
  writer.member("evaluatorArn", in.evaluator_arn);
  writer.member("evaluatorId", in.evaluator_id);
  writer.member("evaluatorName", in.evaluator_name);
  writer.sensitive().member("description", in.description);
  writer.member("evaluatorConfig", in.evaluator_config);
  writer.member("evaluatorType", in.evaluator_type);
  writer.member("provider", in.provider);
  writer.member("level", in.level);
  writer.member("status", in.status);
  writer.member("createdAt", in.created_at, TimestampFormat::epoch_seconds);
  writer.member("updatedAt", in.updated_at, TimestampFormat::epoch_seconds);
  writer.member("lockedForModification", in.locked_for_modification);
  writer.member("kmsKeyArn", in.kms_key_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
