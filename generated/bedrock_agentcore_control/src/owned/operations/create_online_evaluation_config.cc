// Makes CreateOnlineEvaluationConfig: the output of Client::create_online_evaluation_config, owned of views, and writes
// JSON. Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/create_online_evaluation_config.h"

#include "outcrop/bedrock_agentcore_control/operations/create_online_evaluation_config.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

CreateOnlineEvaluationConfig to_owned(const CreateOnlineEvaluationConfigView& view) {
  CreateOnlineEvaluationConfig owned;
  internal::own(owned.online_evaluation_config_arn, view.online_evaluation_config_arn);
  internal::own(owned.online_evaluation_config_id, view.online_evaluation_config_id);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.output_config, view.output_config);
  internal::own(owned.status, view.status);
  internal::own(owned.execution_status, view.execution_status);
  internal::own(owned.failure_reason, view.failure_reason);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateOnlineEvaluationConfig& in) {
  writer.begin_object();
  writer.member("onlineEvaluationConfigArn", in.online_evaluation_config_arn);
  writer.member("onlineEvaluationConfigId", in.online_evaluation_config_id);
  writer.member("createdAt", in.created_at, TimestampFormat::epoch_seconds);
  writer.member("outputConfig", in.output_config);
  writer.member("status", in.status);
  writer.member("executionStatus", in.execution_status);
  writer.member("failureReason", in.failure_reason);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
