// Makes OnlineEvaluationConfigSummary of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/online_evaluation_config_summary.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/online_evaluation_config_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

OnlineEvaluationConfigSummary to_owned(const OnlineEvaluationConfigSummaryView& view) {
  OnlineEvaluationConfigSummary owned;
  internal::own(owned.online_evaluation_config_arn, view.online_evaluation_config_arn);
  internal::own(owned.online_evaluation_config_id, view.online_evaluation_config_id);
  internal::own(owned.online_evaluation_config_name, view.online_evaluation_config_name);
  internal::own(owned.description, view.description);
  internal::own(owned.status, view.status);
  internal::own(owned.execution_status, view.execution_status);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.failure_reason, view.failure_reason);
  internal::own(owned.insights, view.insights);
  internal::own(owned.clustering_config, view.clustering_config);
  return owned;
}

void write_json(internal::JsonWriter& writer, const OnlineEvaluationConfigSummary& in) {
  writer.begin_object();
  writer.member("onlineEvaluationConfigArn", in.online_evaluation_config_arn);
  writer.member("onlineEvaluationConfigId", in.online_evaluation_config_id);
  writer.member("onlineEvaluationConfigName", in.online_evaluation_config_name);
  writer.sensitive().member("description", in.description);
  writer.member("status", in.status);
  writer.member("executionStatus", in.execution_status);
  writer.member("createdAt", in.created_at, TimestampFormat::epoch_seconds);
  writer.member("updatedAt", in.updated_at, TimestampFormat::epoch_seconds);
  writer.member("failureReason", in.failure_reason);
  writer.member("insights", in.insights);
  writer.member("clusteringConfig", in.clustering_config);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
