// Makes GetOnlineEvaluationConfig: the output of Client::get_online_evaluation_config, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/get_online_evaluation_config.h"

#include "outcrop/bedrock_agentcore_control/operations/get_online_evaluation_config.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

GetOnlineEvaluationConfig to_owned(const GetOnlineEvaluationConfigView& view) {
  GetOnlineEvaluationConfig owned;
  internal::own(owned.online_evaluation_config_arn, view.online_evaluation_config_arn);
  internal::own(owned.online_evaluation_config_id, view.online_evaluation_config_id);
  internal::own(owned.online_evaluation_config_name, view.online_evaluation_config_name);
  internal::own(owned.description, view.description);
  internal::own(owned.rule, view.rule);
  internal::own(owned.data_source_config, view.data_source_config);
  internal::own(owned.evaluators, view.evaluators);
  internal::own(owned.insights, view.insights);
  internal::own(owned.clustering_config, view.clustering_config);
  internal::own(owned.output_config, view.output_config);
  internal::own(owned.evaluation_execution_role_arn, view.evaluation_execution_role_arn);
  internal::own(owned.status, view.status);
  internal::own(owned.execution_status, view.execution_status);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.failure_reason, view.failure_reason);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetOnlineEvaluationConfig& in) {
  writer.begin_object();
  writer.member("onlineEvaluationConfigArn", in.online_evaluation_config_arn);
  writer.member("onlineEvaluationConfigId", in.online_evaluation_config_id);
  writer.member("onlineEvaluationConfigName", in.online_evaluation_config_name);
  writer.sensitive().member("description", in.description);
  writer.member("rule", in.rule);
  writer.member("dataSourceConfig", in.data_source_config);
  writer.member("evaluators", in.evaluators);
  writer.member("insights", in.insights);
  writer.member("clusteringConfig", in.clustering_config);
  writer.member("outputConfig", in.output_config);
  writer.member("evaluationExecutionRoleArn", in.evaluation_execution_role_arn);
  writer.member("status", in.status);
  writer.member("executionStatus", in.execution_status);
  writer.member("createdAt", in.created_at, TimestampFormat::epoch_seconds);
  writer.member("updatedAt", in.updated_at, TimestampFormat::epoch_seconds);
  writer.member("failureReason", in.failure_reason);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
