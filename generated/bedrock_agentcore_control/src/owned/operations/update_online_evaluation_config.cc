// Makes UpdateOnlineEvaluationConfig: the output of Client::update_online_evaluation_config, owned of views, and writes
// JSON. Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/update_online_evaluation_config.h"

#include "outcrop/bedrock_agentcore_control/operations/update_online_evaluation_config.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

UpdateOnlineEvaluationConfig to_owned(const UpdateOnlineEvaluationConfigView& view) {
  UpdateOnlineEvaluationConfig owned;
  internal::own(owned.online_evaluation_config_arn, view.online_evaluation_config_arn);
  internal::own(owned.online_evaluation_config_id, view.online_evaluation_config_id);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.status, view.status);
  internal::own(owned.execution_status, view.execution_status);
  internal::own(owned.failure_reason, view.failure_reason);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UpdateOnlineEvaluationConfig& in) {
  writer.begin_object();
  writer.member("onlineEvaluationConfigArn", in.online_evaluation_config_arn);
  writer.member("onlineEvaluationConfigId", in.online_evaluation_config_id);
  writer.member("updatedAt", in.updated_at, TimestampFormat::epoch_seconds);
  writer.member("status", in.status);
  writer.member("executionStatus", in.execution_status);
  writer.member("failureReason", in.failure_reason);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
